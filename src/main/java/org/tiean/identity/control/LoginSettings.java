package org.tiean.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the login is, for the annotation that can only read a bean. */
@Named
@ApplicationScoped
public class LoginSettings {

    @Inject
    @ConfigProperty(name = "tiean.oidc.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "tiean.oidc.client-id")
    String clientId;

    @Inject
    @ConfigProperty(name = "tiean.oidc.client-secret")
    String clientSecret;

    @Inject
    @ConfigProperty(name = "tiean.public.url")
    String publicUrl;

    public String getIssuer() {
        return issuer;
    }

    public String getClientId() {
        return clientId;
    }

    public String getClientSecret() {
        return clientSecret;
    }

    /** Address under which browsers reach us, without a slash at the end. */
    public String getPublicUrl() {
        return publicUrl;
    }

    public String getCallbackUrl() {
        return publicUrl + "/login/callback";
    }
}
