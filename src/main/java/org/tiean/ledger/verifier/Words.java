package org.tiean.ledger.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A verdict in plain words: what is proved, what is not, and what broke first. */
final class Words {

    private final Properties words = new Properties();

    /** @param english else Chinese */
    Words(boolean english) {
        try (InputStream in = Words.class.getResourceAsStream(english ? "words_en.properties" : "words_zh_CN.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String say(String key, Object... values) {
        return MessageFormat.format(words.getProperty(key).replace("'", "''"), values);
    }

    List<String> of(Verdict found) {
        List<String> lines = new ArrayList<>();
        if (!found.ok()) {
            lines.add(say("broken"));
            lines.add("  " + say("code." + found.code, found.at));
            if (found.flaw != null) {
                lines.add("  " + say("flaw." + found.flaw, found.at));
            }
            return lines;
        }
        lines.add(say("whole", found.chain, say("edition." + found.edition)));
        lines.add(say("proved"));
        lines.add("- " + say("proved.files", found.files, found.named));
        lines.add("- " + say("proved.record", count(found.entries)));
        if (found.recordings + found.things > 0) {
            lines.add("- " + say("proved.inventory", found.recordings, found.things));
        }
        lines.add("- " + say("proved.log", count(found.lastLeaf), count(found.size), found.stamp.time()));
        if (found.older != null && !found.older.equals("unproved")) {
            lines.add("- " + say("proved.older." + found.older));
        }
        lines.add(say("unproved"));
        lines.add("- " + say("unproved.signer", found.signer, found.fingerprint));
        lines.add("- " + say("unproved.authority", found.stamp.authority(), found.stamp.fingerprint()));
        if (found.withheld + found.withheldFiles > 0) {
            lines.add("- " + say("unproved.withheld", count(found.withheld), count(found.withheldFiles)));
        }
        if (found.entries > found.lastLeaf) {
            lines.add("- " + say("unproved.tail", count(found.entries - found.lastLeaf)));
        }
        if (found.older == null) {
            lines.add("- " + say("unproved.newest"));
        } else if (found.older.equals("unproved")) {
            lines.add("- " + say("unproved.older"));
        }
        lines.add("- " + say("unproved.truth"));
        return lines;
    }

    /** Without separators between thousands. */
    private static String count(long number) {
        return String.valueOf(number);
    }
}
