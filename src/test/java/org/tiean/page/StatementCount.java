package org.tiean.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Counts what the driver itself sends to PostgreSQL while a request with a ticket is answered: whoever asks (JPA, the
 * engine, the record's own SQL), the ends of transactions and the tests of a pooled connection too. The driver tells it
 * in its log at the finest level.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class StatementCount extends HttpFilter {

    /** The header under which a request hands in its ticket. */
    static final String TICKET = "X-Statement-Count";

    private static final long serialVersionUID = 1L;
    private static final int ASKERS = 3;
    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private static final Map<String, List<String>> SENT = new ConcurrentHashMap<>();
    private static final ThreadLocal<List<String>> SENDING = new ThreadLocal<>();

    /** The driver's log is listened to as long as this is open. */
    public static final class Watch extends Handler implements AutoCloseable {

        /** Begins to listen. */
        public Watch() {
            DRIVER.setUseParentHandlers(false);
            DRIVER.addHandler(this);
            DRIVER.setLevel(Level.FINEST);
        }

        @Override
        public void publish(LogRecord told) {
            List<String> sending = SENDING.get();
            if (sending == null || isConnectionTried()) {
                return;
            }
            String message = told.getMessage().strip();
            if (message.startsWith("simple execute")) {
                sending.add(asker() + " (prepared before)");
            } else if (message.startsWith("batch execute")) {
                sending.add(asker() + " (batch)");
            } else if (message.startsWith("FE=> Parse") && !sending.isEmpty()) {
                String text = message.substring(message.indexOf("query=") + 7);
                if (!text.startsWith("BEGIN")) {
                    sending.set(sending.size() - 1, asker() + " " + text);
                }
            }
        }

        /** The pool tries a connection every few seconds before it lends it; that is no statement of the page. */
        private static boolean isConnectionTried() {
            return StackWalker.getInstance().walk(frames -> frames.anyMatch(frame ->
                    frame.getClassName().startsWith("org.glassfish.api.jdbc.validation")));
        }

        /** Our methods nearest to the driver: who asks, and for whom. */
        private static String asker() {
            return StackWalker.getInstance().walk(frames -> frames
                    .filter(frame -> frame.getClassName().startsWith("org.tiean.") && !frame.getClassName().contains("$"))
                    .filter(frame -> !frame.getClassName().startsWith("org.tiean.kernel.control.Look")
                            && !frame.getClassName().endsWith("AskedOnceInterceptor")
                            && !frame.getClassName().startsWith(StatementCount.class.getName()))
                    .limit(ASKERS).map(frame -> frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1)
                            + "." + frame.getMethodName())
                    .collect(Collectors.joining(" < ")));
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            DRIVER.setLevel(null);
            DRIVER.removeHandler(this);
            DRIVER.setUseParentHandlers(true);
        }
    }

    /** What was sent for the request with this ticket, in order, and who asked; the words only where the driver had not prepared them. */
    static List<String> sent(String ticket) {
        return SENT.get(ticket);
    }

    /** What is sent while this is done on this thread. */
    public static List<String> sentBy(Runnable asking) {
        List<String> sending = new ArrayList<>();
        SENDING.set(sending);
        try {
            asking.run();
        } finally {
            SENDING.remove();
        }
        return sending;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String ticket = request.getHeader(TICKET);
        if (ticket == null) {
            chain.doFilter(request, response);
            return;
        }
        List<String> sending = new ArrayList<>();
        SENDING.set(sending);
        try {
            chain.doFilter(request, response);
        } finally {
            SENDING.remove();
            SENT.put(ticket, sending);
        }
    }
}
