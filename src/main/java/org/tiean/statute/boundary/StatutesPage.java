package org.tiean.statute.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.tiean.kernel.entity.Zones;
import org.tiean.statute.entity.StatuteVersion;

/**
 * {@code /desk/statutes.xhtml} and {@code /public/statutes.xhtml} (法律依据): every statute with its versions; with
 * {@code ?code=} one of them and the clauses that are cited of it.
 */
@Named
@RequestScoped
public class StatutesPage {

    @Inject
    Statutes statutes;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "code")
    String code;

    private List<StatuteVersion> all;

    public List<StatuteVersion> getAll() {
        if (all == null) {
            all = statutes.all();
        }
        return all;
    }

    public boolean isOne() {
        return code != null && !code.isBlank();
    }

    /** @throws org.tiean.kernel.entity.Refusal 404 for an unknown code */
    public StatuteVersion getStatute() {
        return statutes.get(code);
    }

    public boolean inForce(StatuteVersion version) {
        return version.inForceOn(getToday());
    }

    /** The title of the version that took its place. */
    public String successor(StatuteVersion version) {
        return getAll().stream().filter(other -> other.code().equals(version.supersededBy())).map(StatuteVersion::title)
                .findFirst().orElse("");
    }

    public LocalDate getToday() {
        return Zones.today(clock);
    }
}
