package org.tiean.deploy.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * {@code mvn -Pdemo}: the whole system on this machine until Ctrl-C.
 *
 * <p>System properties: {@code tiean.fresh=true} removes the data first; {@code tiean.home} is the project folder;
 * {@code tiean.data}, {@code tiean.servers} move what is kept; {@code tiean.port.*} move the ports.
 */
public final class DemoMain {

    private static final long BEGIN = System.nanoTime();

    private DemoMain() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        Path home = Path.of(System.getProperty("tiean.home", ".")).toAbsolutePath().normalize();
        Path data = Path.of(System.getProperty("tiean.data", home.resolve(".tiean/data").toString()));
        Stack stack = null;
        try {
            followParent();
            stack = new Stack(prepare(home, data), DemoMain::say);
            stack.start();
        } catch (StackException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        printTable(stack, home, data);
        new CountDownLatch(1).await();
    }

    private static Stack.Options prepare(Path home, Path data) {
        say(Preflight.node());
        Path war = home.resolve("target/tiean-demo.war");
        if (!Files.exists(war)) {
            war = home.resolve("target/tiean.war");
        }
        if (!Files.exists(war)) {
            throw new StackException("未找到应用包，请用 mvn -Pdemo 启动 / no application at " + war + ", start with mvn -Pdemo");
        }
        Path servers = Path.of(System.getProperty("tiean.servers", home.resolve(".tiean/servers").toString()));
        return new Stack.Options(data, servers, home.resolve("realm/tiean-realm.json"), war, Ports.demo(), true,
                Boolean.getBoolean("tiean.fresh"));
    }

    /** Under Maven: when Maven is killed outright, nobody else would stop the servers. */
    private static void followParent() {
        if (Boolean.getBoolean("tiean.follow-parent")) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
    }

    private static void printTable(Stack stack, Path home, Path data) {
        Ports ports = Ports.demo();
        say("就绪 / ready");
        System.out.println();
        System.out.println("  应用 application   " + stack.settings().getProperty("tiean.public.url") + "/");
        System.out.println("  登录 Keycloak      http://127.0.0.1:" + ports.keycloak() + "/admin  (admin / keycloak.admin, "
                + data.resolve("secrets.properties") + ")");
        System.out.println("  时间戳 time stamps " + stack.settings().getProperty("tiean.tsa.url"));
        System.out.println("  数据库 PostgreSQL  127.0.0.1:" + ports.postgres() + "/tiean");
        System.out.println("  日志 logs          " + data.resolve("log"));
        System.out.println();
        System.out.println("  演示账号，密码均为 / demo accounts, all with the password  " + DemoAccounts.password());
        for (DemoAccounts.Account account : DemoAccounts.read(home.resolve("realm/tiean-realm.json"))) {
            System.out.println("  " + pad(account.user(), 14) + pad(account.name(), 10) + account.roles());
        }
        System.out.println();
        System.out.println("  Ctrl-C 停止 / stops");
    }

    /** Pads to columns; a Chinese character takes two. */
    private static String pad(String text, int columns) {
        int width = text.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum();
        return text + " ".repeat(Math.max(1, columns - width));
    }

    private static void say(String line) {
        System.out.printf("[%3d s] %s%n", (System.nanoTime() - BEGIN) / 1_000_000_000, line);
    }
}
