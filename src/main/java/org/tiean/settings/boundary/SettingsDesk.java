package org.tiean.settings.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.control.SettingCatalogue;
import org.tiean.settings.control.SettingRows;
import org.tiean.settings.control.ThresholdChoice;
import org.tiean.settings.entity.ChangeSetting;
import org.tiean.settings.entity.Declaration;
import org.tiean.settings.entity.PartyKind;
import org.tiean.settings.entity.Setting;
import org.tiean.settings.entity.SettingLine;
import org.tiean.settings.entity.SettingType;
import org.tiean.settings.entity.ThresholdEntry;

/**
 * Where people look at CONFIG points and change them (设置台). A change needs a day to come, a reason and a
 * document; it ends the value before it and stands in the agency's register chain, all in one transaction.
 */
@ApplicationScoped
@Transactional
public class SettingsDesk {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    SettingCatalogue catalogue;

    @Inject
    Settings settings;

    @Inject
    SettingRows rows;

    @Inject
    CurrentActor actor;

    @Inject
    Authorization rights;

    @Inject
    Clock clock;

    /**
     * Every declared point with what holds today for an agency; two statements, however many there are.
     *
     * @param agencyId null = what holds everywhere
     */
    public List<SettingLine> list(UUID agencyId) {
        requireMay(agencyId, Action.SEE);
        Map<String, Setting> values = em.createQuery("""
                        select s from Setting s where s.effectiveFrom <= :day and (s.effectiveTo is null or s.effectiveTo >= :day)
                        and (s.agencyId is null or s.agencyId = :agency)""", Setting.class)
                .setParameter("day", today()).setParameter("agency", agencyId).getResultStream()
                .collect(Collectors.toMap(Setting::key, setting -> setting, (one, other) -> one.agencyId() != null ? one : other));
        return catalogue.all().stream().map(declaration -> line(declaration, values.get(declaration.key()))).toList();
    }

    private static SettingLine line(Declaration declaration, Setting setting) {
        return setting == null ? new SettingLine(declaration, declaration.defaultValue(), null, false)
                : new SettingLine(declaration, setting.value(), setting.effectiveFrom(), setting.agencyId() != null);
    }

    /** Every value a point ever had for this agency or everywhere, newest first. */
    public List<Setting> history(String key, UUID agencyId) {
        requireMay(agencyId, Action.SEE);
        return settings.history(key).stream()
                .filter(setting -> setting.agencyId() == null || setting.agencyId().equals(agencyId)).toList();
    }

    /** Whether the actor may set values for this agency; null = everywhere. */
    public boolean mayChange(UUID agencyId) {
        return rights.may(actor.roles(), Subject.SETTINGS, scope(agencyId), Action.ACT);
    }

    /**
     * Sets a value from a day on.
     *
     * @throws Refusal 403 not the actor's to set; 400 unknown key, malformed value, no reason; 409 a day gone by, a value
     *                 already set from a later day, or no change
     */
    public Setting change(ChangeSetting change) {
        requireMay(change.agencyId(), Action.ACT);
        if (change.from().isBefore(today())) {
            throw Refusal.conflict("settings.change.in-the-past", today());
        }
        String before = settings.text(change.key(), change.agencyId(), change.from());
        if (before.equals(change.value())) {
            throw Refusal.conflict("settings.change.same", change.key(), before);
        }
        return settings.set(change.key(), change.agencyId(), change.value(), change.from(), change.reason().strip(),
                change.source().strip(), false, false).entered(actor.username(), clock.instant());
    }

    /**
     * What a code in a setting stands for, as a lawyer reads it: the name of the threshold and its sums today.
     *
     * @return empty where the value is no code of a threshold
     */
    public Optional<String> meaning(Declaration declaration, String value, UUID agencyId) {
        List<ThresholdEntry> named = declaration.type() == SettingType.TEXT ? rows.thresholds().getOrDefault(value, List.of()) : List.of();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = Zones.today(clock);
        List<String> places = settings.list(Settings.JURISDICTIONS, agencyId, today);
        String meaning = named.get(0).threshold().meaning();
        List<String> sums = new ArrayList<>();
        for (PartyKind party : List.of(PartyKind.CITIZEN, PartyKind.ORGANISATION)) {
            ThresholdChoice.choose(named, party, today, places)
                    .ifPresent(found -> sums.add((party == PartyKind.CITIZEN ? "公民" : "法人或者其他组织") + found.display()));
        }
        return Optional.of(meaning + (sums.isEmpty() ? "" : "：" + String.join("，", sums)));
    }

    private void requireMay(UUID agencyId, Action action) {
        if (!rights.may(actor.roles(), Subject.SETTINGS, scope(agencyId), action)
                && !(action == Action.SEE && agencyId == null && rights.may(actor.roles(), Subject.SETTINGS, Scope.AGENCY, action))) {
            throw Refusal.forbidden("settings.change.forbidden");
        }
    }

    /** What holds everywhere binds other agencies too. */
    private Scope scope(UUID agencyId) {
        return agencyId != null && agencyId.equals(actor.agencyId()) ? Scope.AGENCY : Scope.OTHER_AGENCY;
    }

    private LocalDate today() {
        return Zones.today(clock);
    }
}
