package org.tiean.workflow.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.operaton.bpm.model.dmn.Dmn;
import org.operaton.bpm.model.dmn.DmnModelInstance;
import org.operaton.bpm.model.dmn.HitPolicy;
import org.operaton.bpm.model.dmn.instance.DecisionTable;
import org.operaton.bpm.model.dmn.instance.Input;
import org.operaton.bpm.model.dmn.instance.InputEntry;
import org.operaton.bpm.model.dmn.instance.OutputEntry;
import org.operaton.bpm.model.dmn.instance.Rule;
import org.operaton.bpm.model.xml.ModelException;
import org.tiean.kernel.entity.Opening;
import org.tiean.workflow.entity.Choice;
import org.tiean.workflow.entity.ReadableTable;

/**
 * The decision tables in {@code bpmn/} (决策表): {@code <id>@<first day>.dmn} holds the decision {@code <id>} from
 * that day on, until a later file. They hold the shape of a choice and no sum; whoever asks compares the sums
 * with the dated thresholds first. Gate and process read the answer of the same table.
 *
 * <p>The files are DMN as every editor writes it, kept to conditions that hold, do not hold or do not matter, the
 * first row that fits deciding; so reading them needs no engine, and asking is no part of any transaction. A table
 * that cannot be read, says more than that, or has no row for everything else is refused at start, with file and
 * element.
 */
@ApplicationScoped
public class DecisionTables {

    private static final String FOLDER = "/WEB-INF/classes/bpmn/";
    private static final String ENDING = ".dmn";
    private static final Set<String> BOOLEANS = Set.of("", "-", "true", "false");

    private final Map<String, NavigableMap<LocalDate, Table>> tables = new HashMap<>();

    /**
     * A table with the names its inputs are handed in under.
     *
     * @param inputs in the order of the columns
     */
    private record Table(ReadableTable words, List<String> inputs) {

        Choice ask(Map<String, Boolean> facts) {
            ReadableTable.Row row = words.rows().stream().filter(each -> fits(each, facts)).findFirst().orElseThrow();
            return new Choice(row.due(), row.ground());
        }

        private boolean fits(ReadableTable.Row row, Map<String, Boolean> facts) {
            return IntStream.range(0, inputs.size()).allMatch(column -> row.conditions().get(column) == null
                    || row.conditions().get(column).equals(facts.get(inputs.get(column))));
        }
    }

    /** Before the process engine: a broken table stops the start. */
    void start(@Observes @Priority(90) Opening opening) {
        ServletContext application = opening.application();
        new TreeSet<>(application.getResourcePaths(FOLDER)).stream().filter(path -> path.endsWith(ENDING)).forEach(path -> {
            try (InputStream in = application.getResourceAsStream(path)) {
                add(path.substring(FOLDER.length()), in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Takes in one table.
     *
     * @param file its name, {@code <id>@<first day>.dmn}
     * @throws IllegalStateException naming file and element of what is wrong
     */
    public void add(String file, InputStream in) {
        String[] name = file.substring(0, file.length() - ENDING.length()).split("@");
        try {
            LocalDate from = LocalDate.parse(name[name.length - 1]);
            DmnModelInstance model = Dmn.readModelFromStream(new BufferedInputStream(in));
            Table table = table(file, name[0], from, model);
            if (tables.computeIfAbsent(name[0], id -> new TreeMap<>()).put(from, table) != null) {
                throw wrong(file, name[0], "同一天已有另一张表", null);
            }
        } catch (ModelException | DateTimeException e) {
            throw wrong(file, name[0], e.getMessage(), e);
        }
    }

    private static Table table(String file, String id, LocalDate from, DmnModelInstance model) {
        List<DecisionTable> found = List.copyOf(model.getModelElementsByType(DecisionTable.class));
        if (found.size() != 1) {
            throw wrong(file, id, "应当恰有一张决策表，实有" + found.size() + "张", null);
        }
        DecisionTable table = found.get(0);
        String named = table.getParentElement().getAttributeValue("id");
        if (!id.equals(named)) {
            throw wrong(file, named, "应当与文件名相同：" + id, null);
        }
        if (table.getHitPolicy() != HitPolicy.FIRST) {
            throw wrong(file, table.getId(), "须自上而下取第一行（hitPolicy FIRST）", null);
        }
        List<ReadableTable.Row> rows = table.getRules().stream().map(rule -> row(file, rule)).toList();
        Set<String> ids = new HashSet<>();
        table.getRules().stream().filter(rule -> !ids.add(rule.getId())).findFirst().ifPresent(rule -> {
            throw wrong(file, rule.getId(), "行号重复", null);
        });
        if (rows.isEmpty() || rows.get(rows.size() - 1).conditions().stream().anyMatch(condition -> condition != null)) {
            throw wrong(file, table.getId(), "最后一行须不设条件，管住其余一切情形", null);
        }
        ReadableTable words = new ReadableTable(table.getParentElement().getAttributeValue("name"), from,
                table.getInputs().stream().map(Input::getLabel).toList(), table.getOutputs().iterator().next().getLabel(), rows);
        return new Table(words, table.getInputs().stream().map(input -> input.getInputExpression().getText().getTextContent().strip())
                .toList());
    }

    private static ReadableTable.Row row(String file, Rule rule) {
        List<Boolean> conditions = new ArrayList<>();
        for (InputEntry entry : rule.getInputEntries()) {
            String text = entry.getText().getTextContent().strip();
            if (!BOOLEANS.contains(text)) {
                throw wrong(file, entry.getId(), "条件只能是 true、false 或者不填：" + text, null);
            }
            conditions.add(text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : null);
        }
        List<OutputEntry> outputs = List.copyOf(rule.getOutputEntries());
        if (outputs.size() != 2) {
            throw wrong(file, rule.getId(), "应当有结论和理由两栏", null);
        }
        String due = outputs.get(0).getText().getTextContent().strip();
        if (!due.equals("true") && !due.equals("false")) {
            throw wrong(file, outputs.get(0).getId(), "结论只能是 true 或者 false：" + due, null);
        }
        String ground = outputs.get(1).getText().getTextContent().strip();
        return new ReadableTable.Row(conditions, Boolean.parseBoolean(due), ground.substring(1, ground.length() - 1));
    }

    private static IllegalStateException wrong(String file, String element, String why, Exception cause) {
        return new IllegalStateException("bpmn/" + file + " [" + element + "]: " + why, cause);
    }

    /**
     * Asks the table that holds on a day.
     *
     * @param facts every input of the table
     * @throws IllegalStateException if there is no such table that day, or it asks for something else
     */
    public Choice ask(String id, LocalDate day, Map<String, Boolean> facts) {
        Map.Entry<LocalDate, Table> table = tables.getOrDefault(id, new TreeMap<>()).floorEntry(day);
        if (table == null) {
            throw new IllegalStateException("no decision table " + id + " on " + day);
        }
        if (!facts.keySet().equals(Set.copyOf(table.getValue().inputs()))) {
            throw new IllegalStateException("decision table " + id + " asks for " + table.getValue().inputs() + ", got " + facts.keySet());
        }
        return table.getValue().ask(facts);
    }

    /** All tables, by name and day, for people to read. */
    public List<ReadableTable> readable() {
        return tables.values().stream().flatMap(dated -> dated.values().stream()).map(Table::words)
                .sorted(Comparator.comparing(ReadableTable::name).thenComparing(ReadableTable::from)).toList();
    }
}
