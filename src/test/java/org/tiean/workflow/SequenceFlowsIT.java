package org.tiean.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tiean.Report;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Last of all in a whole run: every sequence flow drawn in {@code bpmn/} was taken by some case of it, as the engine's own
 * history tells. Not asked where only some tests were chosen. What no case takes yet stands in
 * {@code workflow/flows-not-taken.txt}. The soak fails for any other; the short run tells them, because which limits run
 * over in it depends on the order of the tests.
 */
@ArquillianTest
@Order(Integer.MAX_VALUE)
@EnabledIfSystemProperty(named = "tiean.whole", matches = "true")
class SequenceFlowsIT {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Test
    void everySequenceFlowWasTaken() throws Exception {
        Set<String> drawn = drawn();
        assertFalse(drawn.isEmpty());
        Set<String> taken = taken();
        Set<String> never = new TreeSet<>(drawn);
        never.removeAll(taken);
        Report.line("flows", (drawn.size() - never.size()) + " of " + drawn.size() + " sequence flows of bpmn/ taken");
        Set<String> owed = owed();
        assertTrue(drawn.containsAll(owed), () -> "listed and not drawn: " + owed.stream().filter(one -> !drawn.contains(one)).toList());
        never.removeAll(owed);
        if (Integer.getInteger("tiean.soak", 0) > 0) {
            assertEquals(Set.of(), never, "never taken");
        } else {
            Report.line("flows", "neither taken in this short run nor listed as owed: " + never);
        }
    }

    private static Set<String> owed() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/workflow/flows-not-taken.txt"))) {
            return lines.filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        }
    }

    private Set<String> taken() {
        List<?> rows = em.createNativeQuery("select distinct p.key_ || ' ' || a.act_id_ from tiean.act_hi_actinst a"
                + " join tiean.act_re_procdef p on p.id_ = a.proc_def_id_ where a.act_type_ = 'sequenceFlow'").getResultList();
        return rows.stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private static Set<String> drawn() throws Exception {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".bpmn")).toList()) {
                Document definition = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
                String process = ((Element) definition.getElementsByTagName("process").item(0)).getAttribute("id");
                NodeList flows = definition.getElementsByTagName("sequenceFlow");
                for (int i = 0; i < flows.getLength(); i++) {
                    found.add(process + " " + ((Element) flows.item(i)).getAttribute("id"));
                }
            }
        }
        return found;
    }
}
