package org.tiean.party.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.party.control.PartySessions;
import org.tiean.party.entity.PartySession;

/**
 * The door of the party's room. Who is in it is said by a cookie of its own, which goes nowhere but here and has nothing to do
 * with the login of staff. What is sent from a page of somebody else is turned away, whatever cookie it carries.
 */
@WebFilter(urlPatterns = "/party/*")
public class PartyDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "tiean-party";
    private static final String ROOM = "/party/";
    private static final Set<String> OPEN = Set.of(ROOM, ROOM + "index.xhtml");

    @Inject
    transient PartySessions sessions;

    @Inject
    transient PartyVisit visit;

    @Inject
    @ConfigProperty(name = "tiean.public.url")
    String publicUrl;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod()) && isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<PartySession> session = token(request).flatMap(sessions::use);
        session.ifPresent(visit::is);
        if (session.isEmpty() && !OPEN.contains(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + ROOM + "index.xhtml?over=1");
            return;
        }
        chain.doFilter(request, response);
    }

    /** Browsers say of every form where it comes from. */
    private boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null) {
            String site = request.getHeader("Sec-Fetch-Site");
            return site != null && !site.equals("same-origin");
        }
        try {
            String from = URI.create(origin).getAuthority();
            return from == null || !from.equals(request.getHeader("Host")) && !from.equals(URI.create(publicUrl).getAuthority());
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /** What the browser holds. */
    static Optional<String> token(HttpServletRequest request) {
        return request.getCookies() == null ? Optional.empty() : Arrays.stream(request.getCookies())
                .filter(cookie -> COOKIE.equals(cookie.getName()) && !cookie.getValue().isEmpty()).map(Cookie::getValue).findFirst();
    }

    /** Gives the browser its token; with null it forgets it. Lax, for the way back from the bank's page. */
    static void give(HttpServletRequest request, HttpServletResponse response, String publicUrl, String token) {
        Cookie cookie = new Cookie(COOKIE, token == null ? "" : token);
        cookie.setPath(request.getContextPath() + "/party");
        cookie.setHttpOnly(true);
        cookie.setSecure(publicUrl.startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
        if (token == null) {
            cookie.setMaxAge(0);
        }
        response.addCookie(cookie);
    }
}
