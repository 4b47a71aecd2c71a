package org.tiean.recovery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tiean.deploy.stack.Ports;
import org.tiean.deploy.stack.Stack;

/**
 * A second stack beside that of the other tests, which may be killed: its database is on disk at every commit, and only
 * Keycloak is the one of the others. It begins like the demo: its sample cases are played before the doors open, all with
 * {@code -Dtiean.soak=}, else a few by {@code -Dtiean.seed=}.
 */
final class OwnStack {

    private static final int OTHER_PORTS = 10;
    private static final int FEW = 3;
    private static final String HISTORY = "tiean.demo.history";
    private static final String CASES = "tiean.demo.cases";

    private static Stack stack;
    private static List<String> played;

    private OwnStack() {
    }

    /** The stack, started at the first call and stopped when the tests are over. */
    static synchronized Stack running() {
        if (stack == null) {
            played = chosen();
            Path home = Path.of(System.getProperty("tiean.home"));
            Ports others = Ports.test();
            Ports ports = new Ports(others.app() + OTHER_PORTS, others.keycloak(), others.timestamp() + OTHER_PORTS,
                    others.postgres() + OTHER_PORTS);
            String history = System.setProperty(HISTORY, "true");
            System.setProperty(CASES, String.join(",", played));
            try {
                stack = new Stack(new Stack.Options(home.resolve("target/kill"), Path.of(System.getProperty("tiean.servers")), null,
                        home.resolve("target/tiean-demo.war"), ports, true, true), line -> System.out.println("[own] " + line));
                Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "own-stack"));
                stack.start();
            } finally {
                System.clearProperty(CASES);
                if (history == null) {
                    System.clearProperty(HISTORY);
                } else {
                    System.setProperty(HISTORY, history);
                }
            }
        }
        return stack;
    }

    /** Numbers of the sample cases it began with. */
    static List<String> played() {
        running();
        return played;
    }

    private static List<String> chosen() {
        List<String> all = new ArrayList<>(WholeCasesIT.expected().keySet());
        if (Integer.getInteger("tiean.soak", 0) == 0) {
            Collections.shuffle(all, new Random(Long.getLong("tiean.seed", 20260101L)));
            return all.subList(0, FEW);
        }
        return all;
    }
}
