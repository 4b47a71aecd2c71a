package org.tiean.identity.boundary;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;

/**
 * Every login is Keycloak's (OpenID Connect). The browser comes back to {@link LoginCallback}: the
 * container's own redirect to the page first asked for loses the caller on that first request.
 */
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${loginSettings.issuer}",
        clientId = "${loginSettings.clientId}",
        clientSecret = "${loginSettings.clientSecret}",
        redirectURI = "${loginSettings.callbackUrl}",
        scope = {"openid", "profile"},
        redirectToOriginalResource = false,
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "preferred_username", callerGroupsClaim = "groups"),
        logout = @LogoutDefinition(notifyProvider = true, redirectURI = "${loginSettings.publicUrl}"))
@DeclareRoles({"officer", "auxiliary", "squad-leader", "agency-head", "deputy-head", "legal-reviewer", "hearing-chair",
        "intake-clerk", "finance", "disclosure-clerk", "catalogue-keeper", "supervisor", "system-admin",
        "security-admin", "audit-admin"})
@ApplicationScoped
public class Login {
}
