package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Reader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.control.ChangedRows;
import org.tiean.authority.control.RegisterTable;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.CertificateTerm;
import org.tiean.authority.entity.DelegationOrder;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.PowerGrant;
import org.tiean.authority.entity.PowerItem;
import org.tiean.authority.entity.Squad;
import org.tiean.identity.entity.Account;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.ledger.boundary.RecordedImport;
import org.tiean.ledger.boundary.RegisterRecord;
import org.tiean.settings.boundary.Settings;

/**
 * Takes in the registers of an installation (主体、人员、权力登记导入): agencies, squads, officers, other
 * accounts, delegation orders, settings, grants, in this order. Each table comes in whole or not at all; rows already
 * known are brought up to date, none is removed.
 *
 * <p>Every method throws {@link org.tiean.kernel.entity.ImportRefused} with every faulty row, and returns
 * how many rows the table had.
 */
@ApplicationScoped
@Transactional
public class RegisterImport {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Agencies agencies;

    @Inject
    AgencyContacts contacts;

    @Inject
    PowerItems items;

    @Inject
    Settings settings;

    @Inject
    RegisterRecord registers;

    /** {@code agencies.csv}; a parent stands before its children. */
    @RecordedImport("agencies")
    public int importAgencies(Reader reader, String file) {
        CsvRows rows = CsvRows.read(reader, file, RegisterTable.AGENCIES);
        Map<String, Agency> known = new LinkedHashMap<>();
        agencies.all().forEach(agency -> known.put(agency.code(), agency));
        List<Agency> read = rows.map(row -> RegisterTable.agency(row, known));
        ChangedRows changed = new ChangedRows();
        read.forEach(agency -> changed.note(agency.id(), agency.code(), !em.contains(agency)));
        read.stream().filter(agency -> !em.contains(agency)).forEach(em::persist);
        em.flush();
        contacts.keep(read);
        changed.record(registers, "agency");
        return read.size();
    }

    /** {@code squads.csv}. */
    @RecordedImport("squads")
    public int importSquads(Reader reader, String file) {
        CsvRows rows = CsvRows.read(reader, file, "agency_code", "squad_code", "name");
        List<Squad> read = rows.map(row -> {
            Agency agency = agency(row);
            String code = row.text("squad_code");
            String name = row.text("name");
            Squad squad = squad(agency.id(), code).orElseGet(() -> new Squad(agency.id(), code, name));
            squad.rename(name);
            return squad;
        });
        ChangedRows changed = new ChangedRows();
        read.forEach(squad -> changed.note(squad.agencyId(), squad.code(), !em.contains(squad)));
        read.stream().filter(squad -> !em.contains(squad)).forEach(em::persist);
        changed.record(registers, "squads");
        return read.size();
    }

    /** {@code officers.csv}: officers and auxiliaries, with their accounts and a span of their certificate. */
    @RecordedImport("officers")
    public int importOfficers(Reader reader, String file) {
        CsvRows rows = CsvRows.read(reader, file, RegisterTable.OFFICERS);
        List<Officer> read = rows.map(this::officer);
        for (Officer officer : read) {
            account(officer.username(), officer.name(), officer.agencyId(), officer.squadId(),
                    officer.certificates().stream().map(CertificateTerm::number).findFirst().orElse(null));
        }
        em.flush();
        ChangedRows changed = new ChangedRows();
        read.forEach(officer -> changed.note(officer.agencyId(), officer.username(), !em.contains(officer)));
        read.stream().filter(officer -> !em.contains(officer)).forEach(em::persist);
        changed.record(registers, "officers");
        return read.size();
    }

    private Officer officer(CsvRow row) {
        Agency agency = agency(row);
        Squad squad = squadOf(row, agency);
        Optional<Officer> known = toChange(row.text("username"));
        return RegisterTable.officer(row, known.orElse(null), agency.id(), squad == null ? null : squad.id());
    }

    private Optional<Officer> toChange(String username) {
        return em.createQuery("select o from Officer o where o.username = :username", Officer.class)
                .setParameter("username", username).getResultStream().findFirst();
    }

    /** {@code accounts.csv}: staff who are no officers. */
    @RecordedImport("accounts")
    public int importAccounts(Reader reader, String file) {
        CsvRows rows = CsvRows.read(reader, file, "username", "display_name", "agency_code", "squad_code", "roles");
        ChangedRows changed = new ChangedRows();
        int count = rows.map(row -> {
            RegisterTable.requireRoles(row);
            Agency agency = agency(row);
            Squad squad = squadOf(row, agency);
            String username = row.text("username");
            changed.note(agency.id(), username, em.find(Account.class, username) == null);
            return account(username, row.text("display_name"), agency.id(), squad == null ? null : squad.id(), null);
        }).size();
        changed.record(registers, "accounts");
        return count;
    }

    /** {@code delegations.csv}: orders by which deputies approve. */
    @RecordedImport("delegations")
    public int importDelegations(Reader reader, String file) {
        CsvRows rows = CsvRows.read(reader, file, "username", "matter", "order_document", "effective_from",
                "effective_to");
        List<DelegationOrder> read = rows.map(row -> {
            Officer deputy = row.value("username", username -> toChange(username)
                    .orElseThrow(() -> new IllegalArgumentException("没有这名人员")));
            return RegisterTable.delegation(row, deputy);
        });
        ChangedRows changed = new ChangedRows();
        read.stream().filter(order -> em.createQuery("""
                        select count(d) from DelegationOrder d where d.deputy = :deputy and d.matter = :matter
                        and d.effectiveFrom = :day""", Long.class)
                .setParameter("deputy", order.deputy()).setParameter("matter", order.matter())
                .setParameter("day", order.effectiveFrom()).getSingleResult() == 0).forEach(order -> {
                    em.persist(order);
                    changed.note(order.deputy().agencyId(), order.deputy().username() + " " + order.matter() + " "
                            + order.effectiveFrom(), true);
                });
        changed.record(registers, "delegations");
        return read.size();
    }

    /** {@code grants.csv}: items switched on. A family without an amount is a faulty row (Z-18). */
    @RecordedImport("grants")
    public int importGrants(Reader reader, String file) {
        CsvRows rows = CsvRows.read(reader, file, "agency_code", "item_family", "kind", "founding_document",
                "effective_from", "effective_to");
        Map<String, List<PowerItem>> families = new LinkedHashMap<>();
        List<PowerGrant> read = rows.map(row -> {
            List<PowerItem> versions = families.computeIfAbsent(row.text("item_family"), items::versions);
            return RegisterTable.grant(row, agency(row), versions);
        });
        ChangedRows changed = new ChangedRows();
        for (PowerGrant grant : read) {
            Optional<PowerGrant> known = knownGrant(grant.agency(), grant.itemFamily(), grant.effectiveFrom());
            String row = grant.itemFamily() + " " + grant.effectiveFrom();
            if (known.isEmpty()) {
                em.persist(grant);
                changed.note(grant.agency().id(), row, true);
            } else if (grant.effectiveTo() != null && known.get().effectiveTo() == null) {
                known.get().endOn(grant.effectiveTo());
                changed.note(grant.agency().id(), row, false);
            }
        }
        changed.record(registers, "grants");
        return read.size();
    }

    /** {@code settings.csv}: values of CONFIG points; an empty agency means everywhere. */
    @RecordedImport("settings")
    public int importSettings(Reader reader, String file) {
        CsvRows rows = CsvRows.read(reader, file, "key", "agency_code", "value", "effective_from", "explanation",
                "source", "verified", "illustrative");
        return rows.map(row -> {
            UUID agencyId = row.optionalText("agency_code") == null ? null : agency(row).id();
            String key = row.text("key");
            LocalDate from = row.date("effective_from");
            if (settings.history(key).stream().noneMatch(known -> Objects.equals(known.agencyId(), agencyId)
                    && known.effectiveFrom().equals(from))) {
                settings.set(key, agencyId, row.text("value"), from, row.text("explanation"), row.text("source"),
                        row.flag("verified"), row.flag("illustrative"));
            }
            return key;
        }).size();
    }

    private Optional<PowerGrant> knownGrant(Agency agency, String family, LocalDate from) {
        return em.createQuery("""
                        select g from PowerGrant g where g.agency = :agency and g.itemFamily = :family
                        and g.effectiveFrom = :day""", PowerGrant.class)
                .setParameter("agency", agency).setParameter("family", family).setParameter("day", from)
                .getResultStream().findFirst();
    }

    private Account account(String username, String name, UUID agencyId, UUID squadId, String officerNo) {
        Account account = em.find(Account.class, username);
        if (account == null) {
            account = new Account(username, name, agencyId, squadId, officerNo);
            em.persist(account);
        }
        account.rename(name);
        account.place(agencyId, squadId, officerNo);
        return account;
    }

    private Agency agency(CsvRow row) {
        return row.value("agency_code", code -> agencies.byCode(code)
                .orElseThrow(() -> new IllegalArgumentException("没有这个机关")));
    }

    private Squad squadOf(CsvRow row, Agency agency) {
        return row.optionalText("squad_code") == null ? null : row.value("squad_code",
                code -> squad(agency.id(), code).orElseThrow(() -> new IllegalArgumentException("没有这个中队")));
    }

    private Optional<Squad> squad(UUID agencyId, String code) {
        return agencies.squads(agencyId).stream().filter(squad -> squad.code().equals(code)).findFirst();
    }
}
