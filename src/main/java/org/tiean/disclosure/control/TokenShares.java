package org.tiean.disclosure.control;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the tokens of a search are worth asking the index for: the rarest few, because each further one costs as much and leaves
 * out little. How common a token is the database has estimated for its own use; what it does not list is rare. Where the
 * estimate is old or missing a search may take longer, and finds the same.
 */
public final class TokenShares {

    private static final int FEW = 3;
    private static final int MANY = 6;
    private static final double COMMON = 0.01;
    private static final int KEPT_MINUTES = 60;

    private final Map<String, Double> shares;
    private final Instant until;

    private TokenShares(Map<String, Double> shares, Instant until) {
        this.shares = shares;
        this.until = until;
    }

    /** As the database estimates now. */
    public static TokenShares read(EntityManager em, Instant now) {
        Map<String, Double> shares = new HashMap<>();
        List<?> rows = em.createNativeQuery("select token, share from tiean.public_token_shares()").getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            shares.put((String) row[0], ((Number) row[1]).doubleValue());
        }
        return new TokenShares(shares, now.plus(KEPT_MINUTES, ChronoUnit.MINUTES));
    }

    public boolean isOld(Instant now) {
        return now.isAfter(until);
    }

    /** The tokens to ask for, the rarest first: three, or six where they are all common. */
    public List<String> worthAsking(Collection<String> tokens) {
        List<String> rarest = tokens.stream().sorted(Comparator.comparingDouble(this::share)).toList();
        int few = Math.min(FEW, rarest.size());
        boolean selective = few > 0 && share(rarest.get(0)) < COMMON;
        return rarest.subList(0, selective ? few : Math.min(MANY, rarest.size()));
    }

    /** Not listed: rare, and rarer the longer it is. */
    private double share(String token) {
        return shares.getOrDefault(token, token.length() > 2 ? 0.0 : 1e-9);
    }
}
