package org.tiean.recovery;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.tiean.deploy.stack.DemoAccounts;
import org.tiean.deploy.stack.Ports;
import org.tiean.deploy.stack.Stack;
import org.tiean.http.Rest;

/**
 * A second house beside the one of the other tests: its database is on disk at every commit, and sample cases have been
 * played in it as the demo plays them at its first start. Only Keycloak is shared. It is started for the first test that
 * asks for it and stopped after the last of the run.
 */
public final class OwnStack implements ExtensionContext.Store.CloseableResource {

    private static final int OTHER_PORTS = 10;
    private static final String HISTORY = "tiean.demo.history";
    private static final String CASES = "tiean.demo.cases";

    private final Map<String, String> told = ToldStages.ofThisRun();
    private final Stack stack;

    private OwnStack() {
        Path home = Path.of(System.getProperty("tiean.home"));
        Ports others = Ports.test();
        Ports ports = new Ports(others.app() + OTHER_PORTS, others.keycloak(), others.timestamp() + OTHER_PORTS,
                others.postgres() + OTHER_PORTS);
        // what the other house was told about its history must not be heard here
        System.setProperty(HISTORY, "true");
        System.setProperty(CASES, String.join(",", told.keySet()));
        try {
            stack = new Stack(new Stack.Options(home.resolve("target/own"), Path.of(System.getProperty("tiean.servers")), null,
                    home.resolve("target/tiean-demo.war"), ports, true, true), line -> System.out.println("[own] " + line));
            stack.start();
        } finally {
            System.setProperty(HISTORY, "false");
            System.clearProperty(CASES);
        }
    }

    /** Hands the house to a test method that names it. */
    static final class Key implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == OwnStack.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot().getStore(ExtensionContext.Namespace.create(OwnStack.class))
                    .getOrComputeIfAbsent(OwnStack.class, key -> new OwnStack(), OwnStack.class);
        }
    }

    Stack stack() {
        return stack;
    }

    /** The sample cases of its history, each with the stage it is to stand in. */
    Map<String, String> told() {
        return told;
    }

    /** With tokens and connections of its own; a token lives five minutes. */
    Rest rest() {
        return new Rest(stack.settings().getProperty("tiean.public.url"), stack.settings().getProperty("tiean.oidc.issuer"),
                DemoAccounts.password());
    }

    @Override
    public void close() {
        stack.close();
    }
}
