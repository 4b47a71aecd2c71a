package org.tiean.review.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.Position;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;
import org.tiean.settings.boundary.Settings;

/** Who discusses are heads, most of them, each with an opinion of his own (行政处罚法57(2); the number is the place's
 * to set, rulebook Z-22). */
@ApplicationScoped
public class Quorum implements LegalityRule {

    @Inject
    Officers officers;

    @Inject
    Settings settings;

    @Override
    public String id() {
        return "discussion-quorum";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 57, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DISCUSS);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked()) {
            return List.of();
        }
        UUID agency = situation.caseFile().agencyId();
        Set<UUID> heads = officers.ofAgency(agency).stream().filter(officer -> officer.position() != Position.STAFF)
                .map(Officer::id).collect(Collectors.toSet());
        List<UUID> voices = situation.facts().getJsonArray("voices").getValuesAs(JsonObject.class).stream()
                .map(voice -> UUID.fromString(voice.getString("officerId"))).toList();
        return judge(heads, voices, UUID.fromString(situation.facts().getString("chairId")),
                settings.integer("collective.quorum", agency, situation.day()));
    }

    List<Finding> judge(Set<UUID> heads, List<UUID> voices, UUID chair, int least) {
        Set<UUID> attending = new HashSet<>(voices);
        if (!heads.containsAll(attending) || attending.size() < voices.size()) {
            return List.of(Finding.block(this, "review.discussion.no-head", "review"));
        }
        if (!attending.contains(chair)) {
            return List.of(Finding.block(this, "review.discussion.chair-absent", "review"));
        }
        // no more can come than there are
        int needed = Math.min(heads.size(), Math.max(least, heads.size() / 2 + 1));
        return attending.size() < needed
                ? List.of(Finding.block(this, "review.discussion.quorum", "review", attending.size(), needed)) : List.of();
    }
}
