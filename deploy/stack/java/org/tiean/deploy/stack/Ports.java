package org.tiean.deploy.stack;

/** The loopback ports of the stack; each can be moved with {@code -Dtiean.port.<name>=…}. */
public record Ports(int app, int keycloak, int timestamp, int postgres) {

    /** The demo's ports, 8480 to 8483 unless told otherwise. */
    public static Ports demo() {
        return from(8480);
    }

    /** The tests' ports, away from the demo's so that both can run at once. */
    public static Ports test() {
        return from(18480);
    }

    private static Ports from(int first) {
        return new Ports(
                Integer.getInteger("tiean.port.app", first),
                Integer.getInteger("tiean.port.keycloak", first + 1),
                Integer.getInteger("tiean.port.timestamp", first + 2),
                Integer.getInteger("tiean.port.postgres", first + 3));
    }
}
