package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.MonitoringDevices;
import org.tiean.authority.entity.DeviceEntry;
import org.tiean.authority.entity.MonitoringDevice;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.entity.DeviceRecording;
import org.tiean.evidence.entity.EvidenceItem;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Zones;

/**
 * What a monitoring device recorded is evidence only if on that day the device had passed its legal and technical review, its
 * place was published, it was marked and calibrated (rulebook A4.3–A4.4). Such a recording may be taken in, with a warning;
 * it is not found true, nor does a report or decision stand while one that was found true rests on such a device. That a
 * person checks every recording is the act of verifying it. Use that rests on less than an administrative regulation is a
 * warning: the legal review signs it off (Z-19).
 */
@ApplicationScoped
public class DeviceInOrderRule implements LegalityRule {

    @Inject
    MonitoringDevices devices;

    @Inject
    EvidenceList evidence;

    @Override
    public String id() {
        return "device-in-order";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 41, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.COLLECT_EVIDENCE, ActKind.VERIFY_EVIDENCE, ActKind.SUBMIT_REPORT, ActKind.APPROVE_DECISION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        JsonObject facts = situation.facts();
        return switch (situation.act()) {
            case COLLECT_EVIDENCE -> Facts.text(facts, "deviceId").map(device -> judge(Finding.Severity.WARN,
                    List.of(new DeviceRecording(null, 0, UUID.fromString(device), Instant.parse(facts.getString("occurredAt")), null))))
                    .orElse(List.of());
            case VERIFY_EVIDENCE -> facts.getBoolean("stands", false) ? found(situation, Facts.uuids(facts, "evidenceIds")) : List.of();
            case APPROVE_DECISION -> "RETURNED".equals(facts.getString("opinion", "")) ? List.of() : relied(situation);
            default -> relied(situation);
        };
    }

    private List<Finding> found(Situation situation, List<UUID> ids) {
        return judge(Finding.Severity.BLOCK, evidence.recordings(situation.caseFile().id()).stream()
                .filter(recording -> ids.contains(recording.evidenceId())).toList());
    }

    private List<Finding> relied(Situation situation) {
        return judge(Finding.Severity.BLOCK, evidence.recordings(situation.caseFile().id()).stream()
                .filter(recording -> recording.standing() == EvidenceItem.Standing.VERIFIED).toList());
    }

    private List<Finding> judge(Finding.Severity severity, List<DeviceRecording> recordings) {
        Map<UUID, MonitoringDevice> known = devices.withEntries(recordings.stream().map(DeviceRecording::deviceId).distinct().toList())
                .stream().collect(Collectors.toMap(MonitoringDevice::id, Function.identity()));
        List<Finding> findings = new ArrayList<>();
        for (DeviceRecording recording : recordings) {
            MonitoringDevice device = known.get(recording.deviceId());
            if (device == null) {
                // the act itself refuses a device that is not in the register
                continue;
            }
            LocalDate day = Zones.dayOf(recording.occurredAt());
            for (DeviceEntry.Kind kind : device.missingOn(day)) {
                findings.add(new Finding(id(), severity, "evidence.rule.device." + kind, List.of(device.code(), day), basis(), "evidence"));
            }
            if (!device.restsOnLawOrRegulation()) {
                findings.add(Finding.warn(this, "evidence.rule.device.basis", null, device.code()));
            }
        }
        return findings;
    }
}
