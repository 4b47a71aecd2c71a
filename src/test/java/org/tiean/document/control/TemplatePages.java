package org.tiean.document.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tiean.document.entity.DocumentKind;

/** Writes every template with its sample data to {@code target/documents}, for people who want to look. */
public final class TemplatePages {

    private TemplatePages() {
    }

    public static void main(String[] kinds) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/documents"));
        DocumentRenderer renderer = new DocumentRenderer();
        for (DocumentKind kind : DocumentKind.values()) {
            if (kinds.length == 0 || java.util.List.of(kinds).contains(kind.code())) {
                Files.write(folder.resolve(kind.folder() + ".pdf"),
                        renderer.pdf(kind, SampleSnapshots.of(kind), digest -> new byte[0], "https://example.org/v/7Q2M-4KXD"));
            }
        }
    }
}
