package org.tiean.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What axe-core finds wrong with a page as it stands in the browser, by WCAG 2.1 A and AA. */
final class Axe {

    private static final String FIND = "async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })).violations"
            + ".filter((one) => one.impact === 'serious' || one.impact === 'critical')"
            + ".map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`)";

    private Axe() {
    }

    /** Serious and critical findings: the rule and where. */
    @SuppressWarnings("unchecked")
    static List<String> serious(Page page) {
        try {
            page.evaluate(Files.readString(Path.of(System.getProperty("tiean.home"), "src/main/frontend/node_modules/axe-core/axe.min.js")));
        } catch (IOException e) {
            throw new UncheckedIOException("axe-core is missing: npm ci in src/main/frontend brings it", e);
        }
        return (List<String>) page.evaluate(FIND);
    }
}
