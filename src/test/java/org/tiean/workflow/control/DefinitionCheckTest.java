package org.tiean.workflow.control;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A broken process says where it is broken. */
class DefinitionCheckTest {

    private static final String FILE = "deferral.bpmn";

    @Test
    void whatIsShippedIsWhole() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".bpmn")).toList();
            assertTrue(all.size() > 10, all::toString);
            for (Path file : all) {
                new DefinitionCheck().check(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
    }

    @Test
    void aBrokenOneIsNamedWithFileAndElement() throws IOException {
        String whole = Files.readString(Path.of("bpmn", FILE));
        refused(whole, whole.replace("<process id=\"deferral\"", "<process id=\"other\""), "other");
        refused(whole, whole.replaceAll("targetRef=\"serve-deferral\"", "targetRef=\"nowhere\""), "decide-deferral");
        refused(whole, whole.replace("</process>", "<serviceTask id=\"does-nothing\" name=\"无\"/></process>"), "does-nothing");
        refused(whole, whole.replace("</process>", ""), FILE);
    }

    private static void refused(String whole, String broken, String element) {
        assertNotEquals(whole, broken, "nothing was broken");
        IllegalStateException refused = assertThrows(IllegalStateException.class,
                () -> new DefinitionCheck().check(FILE, broken.getBytes(StandardCharsets.UTF_8)));
        assertTrue(refused.getMessage().startsWith("bpmn/" + FILE + " ["), refused::getMessage);
        assertTrue(refused.getMessage().contains(element), refused::getMessage);
    }
}
