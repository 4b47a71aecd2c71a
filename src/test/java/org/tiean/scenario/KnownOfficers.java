package org.tiean.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.authority.entity.CertificateTerm;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.Position;
import org.tiean.authority.entity.Secondment;

/**
 * The people of the scenarios. 甲 and 乙 hold certificates to 2028, that of 丙 ended on 2026-05-31; 协管 is
 * auxiliary staff; 局长 heads the agency, 副局长 is a deputy whose orders a scenario gives, 审核员 is qualified
 * in law. From 2026-10-01 to 2026-12-31 借入 is lent to the agency to enforce and 借审 to review, and 借出, qualified in
 * law too, is lent away.
 */
public class KnownOfficers extends Officers {

    /** The agency of every scenario's case. */
    static final UUID AGENCY = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();
    private static final LocalDate LENT_FROM = LocalDate.of(2026, 10, 1);
    private static final LocalDate LENT_UNTIL = LocalDate.of(2026, 12, 31);

    private final Map<String, Officer> people = new HashMap<>();
    private final Map<ApprovalMatter, String> orders = new HashMap<>();
    private final List<Officer> reviewers = new ArrayList<>();

    public KnownOfficers() {
        certified("甲", "2028-12-31");
        certified("乙", "2028-12-31");
        certified("丙", "2026-05-31");
        certified("经办", "2028-12-31");
        add("协管", true, Position.STAFF);
        add("局长", false, Position.HEAD);
        add("副局长", false, Position.DEPUTY);
        reviewers.add(add("审核员", false, Position.STAFF));
        lent("借入", ELSEWHERE, AGENCY, Secondment.Capacity.OFFICER);
        lent("借审", ELSEWHERE, AGENCY, Secondment.Capacity.REVIEWER);
        lent("借出", AGENCY, ELSEWHERE, Secondment.Capacity.OFFICER);
        reviewers.forEach(reviewer -> reviewer.qualify("A1"));
    }

    private void lent(String name, UUID from, UUID to, Secondment.Capacity capacity) {
        Officer officer = new Officer(name, name, from, null, false, Position.STAFF);
        officer.certify(new CertificateTerm(name, CertificateTerm.Standing.VALID, LocalDate.of(2021, 1, 1), LocalDate.of(2028, 12, 31)));
        officer.qualify("A2");
        officer.lend(new Secondment.Terms(to, null, capacity, LENT_FROM, LENT_UNTIL));
        people.put(name, officer);
        reviewers.add(officer);
    }

    private Officer add(String name, boolean auxiliary, Position position) {
        Officer officer = new Officer(name, name, AGENCY, null, auxiliary, position);
        people.put(name, officer);
        return officer;
    }

    private void certified(String name, String until) {
        add(name, false, Position.STAFF).certify(new CertificateTerm(name, CertificateTerm.Standing.VALID,
                LocalDate.of(2021, 1, 1), LocalDate.parse(until)));
    }

    /** An order that lets the deputy approve this matter. */
    public KnownOfficers order(ApprovalMatter matter) {
        orders.put(matter, "分工文件");
        return this;
    }

    public UUID id(String name) {
        return people.get(name).id();
    }

    public List<UUID> ids(List<String> names) {
        return names.stream().map(this::id).toList();
    }

    @Override
    public Officer require(UUID id) {
        return people.values().stream().filter(officer -> officer.id().equals(id)).findFirst().orElseThrow();
    }

    @Override
    public Optional<Officer> byUsername(String username) {
        return Optional.ofNullable(people.get(username));
    }

    @Override
    public List<Officer> requireAll(List<UUID> ids) {
        return ids.stream().map(this::require).toList();
    }

    @Override
    public List<Officer> reviewersFor(UUID agencyId, LocalDate day) {
        return reviewers.stream().filter(officer -> officer.reviewsFor(agencyId, day)).toList();
    }

    @Override
    public Optional<String> approvalBasis(UUID officerId, ApprovalMatter matter, LocalDate day) {
        return switch (require(officerId).position()) {
            case HEAD -> Optional.of("");
            case DEPUTY -> Optional.ofNullable(orders.get(matter));
            case STAFF -> Optional.empty();
        };
    }
}
