package org.tiean.document.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tiean.document.entity.DocumentKind;

/** The files under {@code templates/}, as they travel inside the application. */
final class TemplateFiles {

    static final String FOLDER = "templates/";
    static final String STYLE = "base.css";
    private static final String FRAGMENTS = "fragments.xhtml";

    private TemplateFiles() {
    }

    static byte[] bytes(String path) {
        try (InputStream stream = TemplateFiles.class.getClassLoader().getResourceAsStream(FOLDER + path)) {
            if (stream == null) {
                throw new IllegalStateException("no template file " + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    static String template(DocumentKind kind) {
        return kind.folder() + "/" + kind.folder();
    }

    static String fields(DocumentKind kind) {
        return kind.folder() + "/fields.csv";
    }

    /** Names of all files that shape a document of this kind. */
    static Set<String> shaping(DocumentKind kind) {
        Set<String> names = new TreeSet<>(List.of(template(kind) + ".xhtml", FRAGMENTS, STYLE));
        TemplateFields.of(kind, name -> {
            names.add(name);
            return text(name);
        });
        return names;
    }
}
