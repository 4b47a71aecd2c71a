package org.tiean.identity.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiean.identity.entity.Role;

/** Tells {@link CurrentActor} who is logged in to the pages. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PageActor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null) {
            Set<Role> roles = Arrays.stream(Role.values())
                    .filter(role -> request.isUserInRole(role.realmName()))
                    .collect(Collectors.toSet());
            actor.is(request.getUserPrincipal().getName(), roles);
        }
        chain.doFilter(request, response);
    }
}
