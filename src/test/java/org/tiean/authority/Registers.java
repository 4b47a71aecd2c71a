package org.tiean.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiean.authority.control.PowerTable;
import org.tiean.authority.control.RegisterTable;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.PowerGrant;
import org.tiean.authority.entity.PowerItem;
import org.tiean.kernel.control.CsvRows;

/** Register files and the real power list, read as the application reads them. */
final class Registers {

    static final Path DEMO = Path.of("src/demo/resources/demo");

    private Registers() {
    }

    static InputStreamReader resource(String name) {
        InputStream in = Registers.class.getResourceAsStream(name);
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    static CsvRows demo(String file, String... columns) {
        try (var reader = Files.newBufferedReader(DEMO.resolve(file))) {
            return CsvRows.read(reader, file, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<PowerItem> items() {
        return PowerTable.items(resource("/reference/power-items.csv"), "power-items.csv");
    }

    static List<PowerItem> versions(List<PowerItem> items, String family) {
        return items.stream().filter(item -> item.family().equals(family)).toList();
    }

    static Map<String, Agency> agencies(CsvRows rows) {
        Map<String, Agency> known = new LinkedHashMap<>();
        rows.map(row -> RegisterTable.agency(row, known));
        return known;
    }

    static Map<String, Agency> agencies() {
        return agencies(CsvRows.read(resource("/authority/agencies.csv"), "agencies.csv", RegisterTable.AGENCIES));
    }

    static List<PowerGrant> grants(CsvRows rows, Map<String, Agency> agencies, List<PowerItem> items) {
        return rows.map(row -> RegisterTable.grant(row, row.value("agency_code", agencies::get),
                versions(items, row.text("item_family"))));
    }
}
