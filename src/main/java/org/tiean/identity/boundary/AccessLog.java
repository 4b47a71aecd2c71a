package org.tiean.identity.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tiean.identity.control.AccessLogFiles;
import org.tiean.kernel.boundary.CallerAddress;
import org.tiean.kernel.entity.Zones;

/**
 * Writes a line for every request: when, from where, who, what, how it was answered and how long that took (milliseconds).
 * What stands behind the question mark is left out, since people search by names and numbers.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class AccessLog extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AccessLogFiles files;

    @Inject
    transient CallerAddress address;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Instant began = clock.instant();
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            files.write(List.of(began.atZone(Zones.CHINA).toOffsetDateTime().truncatedTo(ChronoUnit.MILLIS).toString(), address.get(), who(request),
                    request.getMethod(), request.getRequestURI(), String.valueOf(status),
                    String.valueOf(Duration.between(began, clock.instant()).toMillis())));
        }
    }

    private String who(HttpServletRequest request) {
        String known = actor.username();
        return known != null ? known : request.getRemoteUser() != null ? request.getRemoteUser() : "-";
    }
}
