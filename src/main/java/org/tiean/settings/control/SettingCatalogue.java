package org.tiean.settings.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.Refusal;
import org.tiean.settings.entity.Declaration;
import org.tiean.settings.entity.SettingType;

/** Every CONFIG point there is (设置目录), from {@code settings.csv}. */
@ApplicationScoped
public class SettingCatalogue {

    private static final String TABLE = "/org/tiean/settings/settings.csv";

    private final Map<String, Declaration> declarations = new LinkedHashMap<>();

    public SettingCatalogue() {
        try (InputStream in = SettingCatalogue.class.getResourceAsStream(TABLE)) {
            CsvRows.read(new InputStreamReader(in, StandardCharsets.UTF_8), "settings.csv",
                            "key", "type", "choices", "default", "explanation_zh", "source", "awaits")
                    .map(SettingCatalogue::declaration)
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Declaration declaration(CsvRow row) {
        return new Declaration(row.text("key"), row.choice("type", SettingType.class), row.texts("choices"),
                Objects.requireNonNullElse(row.optionalText("default"), ""), row.text("explanation_zh"),
                row.text("source"), Objects.requireNonNullElse(row.optionalText("awaits"), ""));
    }

    private void add(Declaration declaration) {
        if (declarations.put(declaration.key(), declaration) != null) {
            throw new IllegalStateException("settings.csv declares twice: " + declaration.key());
        }
    }

    /** @throws Refusal {@code settings.key.unknown} for a key that is not declared */
    public Declaration require(String key) {
        Declaration declaration = declarations.get(key);
        if (declaration == null) {
            throw Refusal.notFound("settings.key.unknown", key);
        }
        return declaration;
    }

    /** In the order of the file. */
    public Collection<Declaration> all() {
        return Collections.unmodifiableCollection(declarations.values());
    }
}
