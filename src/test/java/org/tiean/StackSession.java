package org.tiean;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.tiean.deploy.stack.DemoAccounts;
import org.tiean.deploy.stack.Ports;
import org.tiean.deploy.stack.Stack;
import org.tiean.kernel.control.S3Server;

/**
 * Starts PostgreSQL, Keycloak and the time stamp authority once before the first integration test and stops them
 * after the last. Unit tests (surefire) do not set {@code tiean.stack} and start nothing.
 *
 * <p>The application's database and files are empty at the start of every run; Keycloak's database is kept as long as
 * the realm file is the same, which saves half a minute. Payara itself is started by Arquillian, with the values that
 * are exported here as system properties; tests find the application's settings ({@code tiean.public.url}, …) there too.
 */
public final class StackSession implements LauncherSessionListener {

    private static Stack stack;
    private static GreenMail post;
    private static S3Server bucket;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!"on".equals(System.getProperty("tiean.stack")) || stack != null) {
            return;
        }
        Path home = Path.of(System.getProperty("tiean.home"));
        Path data = home.resolve("target/stack");
        Path servers = Path.of(System.getProperty("tiean.servers"));
        Ports ports = Ports.test();
        try {
            delete(data.resolve("store"));
            Files.createDirectories(data.resolve("store"));
            Stack starting = new Stack(new Stack.Options(data, servers, home.resolve("realm/tiean-realm.json"), null, ports,
                            Boolean.getBoolean("tiean.durable"), false),
                    line -> System.out.println("[stack] " + line));
            starting.start();
            starting.emptyApplicationDatabase();
            stack = starting;
            Properties settings = stack.settings();
            // tests find an empty house and make their own cases
            settings.setProperty("tiean.demo.history", "false");
            settings.setProperty("tiean.demo.password", DemoAccounts.password());
            // a test that is somebody in particular says so
            settings.setProperty("tiean.public.address-header", "X-Test-Address");
            letters();
            settings.setProperty("tiean.mail.host", "127.0.0.1");
            settings.setProperty("tiean.mail.port", String.valueOf(post.getSmtp().getPort()));
            settings.setProperty("tiean.mail.from", "tiean@tiean.example");
            settings.setProperty("tiean.mail.security", "none");
            settings.setProperty("tiean.mail.every", "P1D");
            settings.setProperty("tiean.test.imap.port", String.valueOf(post.getImap().getPort()));
            // how long tests may go on; the container's JVM is another one
            for (String amount : new String[] {"tiean.soak", "tiean.whole", "tiean.seed", "tiean.case", "tiean.report", "tiean.benchmark.cases",
                "tiean.benchmark.threads", "tiean.benchmark.runs"}) {
                if (System.getProperty(amount) != null) {
                    settings.setProperty(amount, System.getProperty(amount));
                }
            }
            bucket = S3Server.start(data.resolve("bucket"));
            settings.setProperty("tiean.test.s3.endpoint", bucket.endpoint());
            System.getProperties().putAll(settings);
            Path file = data.resolve("payara/tiean.properties");
            Path domain = stack.domainXml();
            try (Writer out = Files.newBufferedWriter(file)) {
                settings.store(out, "Test run");
            }
            System.setProperty("tiean.test.port.app", String.valueOf(ports.app()));
            System.setProperty("tiean.test.payara.jar",
                    servers.resolve("payara-micro-" + System.getProperty("tiean.payara.version") + ".jar").toString());
            System.setProperty("tiean.test.payara.jvm",
                    "-Xmx768m -Dfile.encoding=UTF-8 -Duser.timezone=Asia/Shanghai");
            System.setProperty("tiean.test.payara.options", "--port " + ports.app()
                    + " --domainconfig " + domain + " --disablephonehome --contextroot /"
                    + " --systemproperties " + file + " --logtofile " + data.resolve("log/payara.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (stack != null) {
            bucket.close();
            stack.close();
            stack = null;
            post.stop();
            Report.lines().forEach(line -> System.out.println("[report] " + line));
        }
    }

    /** A mail server that keeps what it is given; tests read it by IMAP. */
    private static void letters() {
        post = new GreenMail(new ServerSetup[] {new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)});
        post.start();
        // a mailbox is there before the first letter
        post.setUser("head1@tiean.example", "head1@tiean.example", "head1@tiean.example");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
