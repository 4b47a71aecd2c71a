package org.tiean.identity.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiean.identity.entity.Role;

/** Checks the bearer tokens of the REST interface: Keycloak's signature, issuer, audience and time. */
@ApplicationScoped
public class AccessTokens {

    private static final String AUDIENCE = "tiean-api";

    @Inject
    LoginSettings settings;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /**
     * Who holds a token.
     *
     * @param username Keycloak login
     * @param roles    our roles among those it carries
     */
    public record Holder(String username, Set<Role> roles) {
    }

    @PostConstruct
    void prepare() {
        try {
            var keys = JWKSourceBuilder.create(
                    URI.create(settings.getIssuer() + "/protocol/openid-connect/certs").toURL()).build();
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256), keys));
        } catch (MalformedURLException e) {
            throw new IllegalStateException("tiean.oidc.issuer is no address: " + settings.getIssuer(), e);
        }
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(AUDIENCE,
                new JWTClaimsSet.Builder().issuer(settings.getIssuer()).build(),
                Set.of("preferred_username", "exp", "groups")));
    }

    /** The holder of a valid token; empty for any other. */
    public Optional<Holder> holder(String token) {
        try {
            JWTClaimsSet claims = processor.process(token, null);
            List<String> groups = claims.getStringListClaim("groups");
            return Optional.of(new Holder(claims.getStringClaim("preferred_username"), Role.ofRealmNames(groups)));
        } catch (ParseException | BadJOSEException e) {
            return Optional.empty();
        } catch (JOSEException e) {
            throw new IllegalStateException("the keys of the login service could not be read", e);
        }
    }
}
