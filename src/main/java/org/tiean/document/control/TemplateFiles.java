package org.tiean.document.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
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

    /** SHA-256 over everything that shapes a document of this kind, lengths included. */
    static String version(DocumentKind kind) {
        MessageDigest digest = Snapshots.sha256();
        for (String file : List.of(template(kind) + ".xhtml", kind.folder() + "/fields.csv", FRAGMENTS, STYLE)) {
            byte[] bytes = bytes(file);
            digest.update((file + ' ' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
