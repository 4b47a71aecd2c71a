package org.tiean.identity.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.tiean.identity.control.AccessTokens;
import org.tiean.identity.control.AccessTokens.Holder;
import org.tiean.kernel.entity.Refusal;

/**
 * Who calls the REST interface: the holder of a bearer token, or who is logged in to the pages. A request
 * that rides on the login cookie must carry a header no foreign page can set (against forged requests).
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class ApiActor implements ContainerRequestFilter {

    /** Any value will do; browsers let only our own pages set it. */
    public static final String OWN_PAGE = "X-Tiean-Page";

    private static final String BEARER = "Bearer ";

    @Inject
    CurrentActor actor;

    @Inject
    AccessTokens tokens;

    @Override
    public void filter(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.startsWith(BEARER)) {
            Optional<Holder> holder = tokens.holder(authorization.substring(BEARER.length()));
            holder.ifPresentOrElse(found -> actor.is(found.username(), found.roles()),
                    () -> request.abortWith(Response.status(Response.Status.UNAUTHORIZED)
                            .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"").build()));
        } else if (actor.isKnown() && !HttpMethod.GET.equals(request.getMethod())
                && request.getHeaderString(OWN_PAGE) == null) {
            throw Refusal.forbidden("identity.forged-request");
        }
        // a token outlives the account it was made for by minutes
        if (actor.isLockedOut()) {
            throw Refusal.forbidden("identity.account.locked");
        }
    }
}
