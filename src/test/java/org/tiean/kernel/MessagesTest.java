package org.tiean.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiean.casefile.entity.ActKind;

/** Nobody ever reads a raw key: each one in code and pages has its text, in Chinese and in English. */
class MessagesTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path BUNDLES = Path.of("src/main/resources/org/tiean");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:Refusal(?:\\.\\w+\\(|\\((?:Refusal\\.)?Kind\\.\\w+,\\s*(?:Citation[^\"]*,\\s*)?)"
                    + "|Finding\\.(?:block|warn)\\(this,\\s*)\"([a-z][a-z0-9.-]*[a-z0-9])\"");
    private static final Pattern PAGE = Pattern.compile("m\\.t\\('([a-z][A-Za-z0-9.-]*[A-Za-z0-9])'");

    @Test
    void everyRefusalAndFindingHasItsText() throws IOException {
        assertNoneMissing(keys(JAVA, ".java", REFUSAL));
    }

    @Test
    void everyTextOfAPageIsThere() throws IOException {
        assertNoneMissing(keys(PAGES, ".xhtml", PAGE));
    }

    @Test
    void everyActHasAName() throws IOException {
        Set<String> acts = new TreeSet<>();
        for (ActKind act : ActKind.values()) {
            acts.add("act." + act.key());
        }
        assertNoneMissing(acts);
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertEquals(bundle("zh_CN").stringPropertyNames(), bundle("en").stringPropertyNames());
    }

    /** Texts are read as they stand: an apostrophe written twice would be shown twice. */
    @Test
    void apostrophesStandOnce() throws IOException {
        for (String language : new String[] {"zh_CN", "en"}) {
            Properties texts = bundle(language);
            assertEquals(Set.of(), texts.stringPropertyNames().stream().filter(key -> texts.getProperty(key).contains("''"))
                    .collect(Collectors.toSet()), language);
        }
    }

    private static void assertNoneMissing(Set<String> keys) throws IOException {
        Set<String> missing = new TreeSet<>(keys);
        missing.removeAll(bundle("zh_CN").stringPropertyNames());
        assertEquals(Set.of(), missing, "keys without a text");
    }

    private static Set<String> keys(Path folder, String ending, Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }

    private static Properties bundle(String language) throws IOException {
        Properties all = new Properties();
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            for (Path file : files.filter(path -> path.endsWith("messages_" + language + ".properties")).toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    all.load(reader);
                }
            }
        }
        return all;
    }
}
