package org.tiean.authority.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.Organ;
import org.tiean.authority.entity.PublicNotice;
import org.tiean.authority.entity.ToldContact;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * {@code /public/agencies.xhtml} and {@code /public/agency.xhtml?code=&kind=&notice=}: who enforces, with duties, contacts,
 * remedies and complaint channels (执法主体公示), and what each said earlier.
 */
@Named
@RequestScoped
public class PublicAgenciesPage {

    @Inject
    Agencies agencies;

    @Inject
    AgencyContacts contacts;

    @Inject
    PublicNotices notices;

    @Inject
    Formats formats;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "code")
    String code;

    @Inject
    @Param(name = "kind")
    String kind;

    @Inject
    @Param(name = "notice")
    String noticeId;

    private List<Agency> all;
    private Agency agency;
    private Organ organ;
    private List<ToldContact> told;
    private List<PublicNotice> inForce;
    private Page<PublicNotice> editions;
    private PublicNotice earlier;

    @PostConstruct
    void read() {
        if (code != null) {
            agency = agencies.byCode(code).orElseThrow(() -> Refusal.notFound("authority.agency.unknown", code));
        }
        if (noticeId != null) {
            earlier = notice();
            agency = agencies.require(earlier.agencyId());
        }
    }

    private PublicNotice notice() {
        try {
            return notices.find(UUID.fromString(noticeId)).orElseThrow(() -> Refusal.notFound("authority.notice.unknown"));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("authority.notice.unknown");
        }
    }

    /** Agencies that exist today; those dissolved are shown by their address still. */
    public List<Agency> getAll() {
        if (all == null) {
            all = agencies.all().stream().filter(one -> one.existsOn(Zones.today(clock))).toList();
        }
        return all;
    }

    public Agency getAgency() {
        return agency;
    }

    public boolean isStanding() {
        return agency.existsOn(Zones.today(clock));
    }

    /** In whose name it acts, with review organ and court; null for one that exists no more. */
    public Organ getOrgan() {
        if (organ == null && isStanding()) {
            organ = agencies.issuingOrganOf(agency.id(), Zones.today(clock));
        }
        return organ;
    }

    /** Where it is and was found, the latest first. */
    public List<ToldContact> getTold() {
        if (told == null) {
            told = contacts.of(agency.id());
        }
        return told;
    }

    public List<PublicNotice> getInForce() {
        if (inForce == null) {
            inForce = notices.inForce(agency.id());
        }
        return inForce;
    }

    /** The kind whose editions are wanted; null for none or nonsense. */
    public PublicNotice.Kind getKind() {
        return Arrays.stream(PublicNotice.Kind.values()).filter(one -> one.name().equals(kind)).findFirst().orElse(null);
    }

    public Page<PublicNotice> getEditions() {
        if (editions == null) {
            editions = notices.editions(agency.id(), getKind(), formats.slice());
        }
        return editions;
    }

    /** The one edition asked for, or null. */
    public PublicNotice getEarlier() {
        return earlier;
    }
}
