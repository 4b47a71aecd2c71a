package org.tiean.ledger.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** The command line. Ends with 0 where everything fits, 1 where something is broken, 2 where it could not check. */
public final class Main {

    private Path file;
    private Path older;
    private String fingerprint;
    private boolean english = !Locale.getDefault().getLanguage().equals("zh");
    private boolean json;

    private Main() {
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(with(arguments, out));
    }

    static int with(String[] arguments, PrintStream out) {
        return new Main().run(arguments, out);
    }

    private int run(String[] arguments, PrintStream out) {
        if (!understands(arguments)) {
            out.println(new Words(english).say("usage"));
            return 2;
        }
        try {
            Verdict found = PackageCheck.check(file, older, fingerprint);
            if (json) {
                out.println(found.json());
            } else {
                new Words(english).of(found).forEach(out::println);
            }
            return found.ok() ? 0 : 1;
        } catch (IOException e) {
            out.println(new Words(english).say("unreadable", String.valueOf(e.getMessage())));
            return 2;
        }
    }

    private boolean understands(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            boolean last = i + 1 == arguments.length;
            switch (arguments[i]) {
                case "--json" -> json = true;
                case "--older", "--fingerprint", "--lang" -> {
                    if (last) {
                        return false;
                    }
                    takes(arguments[i], arguments[++i]);
                }
                default -> {
                    if (file != null || arguments[i].startsWith("--")) {
                        return false;
                    }
                    file = Path.of(arguments[i]);
                }
            }
        }
        return file != null;
    }

    private void takes(String option, String value) {
        switch (option) {
            case "--older" -> older = Path.of(value);
            case "--fingerprint" -> fingerprint = value.replace(":", "").toLowerCase(Locale.ROOT);
            default -> english = value.startsWith("en");
        }
    }
}
