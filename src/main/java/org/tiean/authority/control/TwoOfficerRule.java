package org.tiean.authority.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.OfficerFinding;
import org.tiean.kernel.entity.Citation;

/** Two different officers with valid certificates stand behind every act (两人执法; 行政处罚法 42(1)). */
public final class TwoOfficerRule {

    static final Citation TWO = Citation.of("行政处罚法", 42, 1);
    static final Citation AUXILIARIES = Citation.of("城市管理执法办法", 18);

    private TwoOfficerRule() {
    }

    /**
     * @param officers as named on the act; the same one may appear twice by mistake
     * @param agency   the agency the act is done for; who acts for another one that day does not count, however valid
     *                 the certificate: nobody acts for two agencies on one day
     * @return what is wrong, empty if nothing
     */
    public static List<OfficerFinding> check(List<Officer> officers, UUID agency, LocalDate day) {
        List<OfficerFinding> findings = new ArrayList<>();
        Map<UUID, Officer> byId = new LinkedHashMap<>();
        officers.forEach(officer -> byId.put(officer.id(), officer));
        Collection<Officer> different = byId.values();
        if (different.size() < officers.size()) {
            findings.add(new OfficerFinding("authority.officers.same-person", List.of(), TWO));
        }
        long qualified = 0;
        for (Officer officer : different) {
            if (officer.isAuxiliary()) {
                findings.add(new OfficerFinding("authority.officers.auxiliary", List.of(officer.name()), AUXILIARIES));
            } else if (!officer.certificateValidOn(day)) {
                findings.add(new OfficerFinding("authority.officers.no-certificate", List.of(officer.name(), day), TWO));
            } else if (!officer.enforcesFor(agency, day)) {
                findings.add(new OfficerFinding("authority.officers.other-agency", List.of(officer.name(), day), TWO));
            } else {
                qualified++;
            }
        }
        if (qualified < 2) {
            findings.add(new OfficerFinding("authority.officers.fewer-than-two", List.of(qualified), TWO));
        }
        return findings;
    }
}
