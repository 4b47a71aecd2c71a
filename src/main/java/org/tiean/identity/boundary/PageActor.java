package org.tiean.identity.boundary;

import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.tiean.identity.entity.Role;

/**
 * Tells {@link CurrentActor} who is logged in to the pages. The roles are those of the login in this session:
 * the container's {@code isUserInRole} forgets them now and then while several people send requests at once.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PageActor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The claim that carries the realm's roles, as {@link Login} names it. */
    private static final String GROUPS = "groups";

    /** Closed to whoever's account is switched off, though the session is still open. */
    private static final List<String> STAFF_ROOMS = List.of("/desk/", "/field/");

    /** Where parties are, known by their code; who is logged in to the desk is nobody there. */
    private static final String PARTIES = "/party/";

    @Inject
    transient CurrentActor actor;

    @Inject
    transient OpenIdContext login;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null && !request.getServletPath().startsWith(PARTIES)) {
            actor.is(request.getUserPrincipal().getName(), Role.ofRealmNames(
                    login.getIdentityToken().getJwtClaims().getArrayStringClaim(GROUPS)));
            if (STAFF_ROOMS.stream().anyMatch(request.getServletPath()::startsWith) && actor.isLockedOut()) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
