package org.tiean.kernel.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.kernel.control.Allowance;
import org.tiean.kernel.entity.Subscriber;

/**
 * What everybody can read is read at the pace of people and of careful programs (限速): a burst is answered with 429 and the seconds
 * to wait, and locks nobody out. Whole tables cost as much as many pages; who wants everything takes the daily file of the open data.
 */
@WebFilter(urlPatterns = {"/public/*", "/api/v1/public/*"}, asyncSupported = true)
public class PublicPace extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(PublicPace.class.getName());
    /** Pages a second that come back, as a part of what is there at once. */
    private static final int REFILL = 60;
    private static final int TABLE = 30;
    private static final int COUNTED = 4;
    private static final Set<String> COUNTING = Set.of("/decision-counts", "/decision-chart", "/decision-map", "/decisions/summary");
    private static final int SUBSCRIBERS = 20_000;
    private static final int TOO_MANY = 429;

    @Inject
    transient CallerAddress caller;

    @Inject
    @ConfigProperty(name = "tiean.public.burst", defaultValue = "600")
    int burst;

    private final transient AtomicLong told = new AtomicLong(System.nanoTime() - Duration.ofHours(1).toNanos());
    private transient Allowance allowance;

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        allowance = new Allowance(burst, (double) burst / REFILL, SUBSCRIBERS, System::nanoTime);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Duration wait = allowance.take(Subscriber.of(caller.get()), cost(request.getRequestURI()));
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        tell();
        response.setStatus(TOO_MANY);
        response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print("访问过于频繁，请稍后再试；批量数据请使用开放数据文件。 Too many requests, please try again shortly; for bulk data use the open data file.");
    }

    /** In pages: whole tables and files to check are much work, what counts over all that is found is some. */
    private static int cost(String address) {
        if (address.contains("/table.") || address.endsWith("/open-data/decisions.csv") || address.endsWith("/public/verification")) {
            return TABLE;
        }
        return COUNTING.stream().anyMatch(address::contains) ? COUNTED : 1;
    }

    /** Once a minute; whose address it was is not written down. */
    private void tell() {
        long last = told.get();
        long now = System.nanoTime();
        if (now - last > Duration.ofMinutes(1).toNanos() && told.compareAndSet(last, now)) {
            LOG.log(Level.WARNING, "a burst of requests to what is public was slowed down");
        }
    }
}
