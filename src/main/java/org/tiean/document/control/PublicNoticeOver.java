package org.tiean.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.document.boundary.ServiceAnnouncements;
import org.tiean.document.entity.ServiceAnnouncement;
import org.tiean.document.entity.ServiceMethod;
import org.tiean.kernel.entity.Citation;

/** A document served by public notice is served when the notice has been up for its whole term, not before (公告送达;
 * 民事诉讼法95; rulebook B9.7). */
@ApplicationScoped
public class PublicNoticeOver implements LegalityRule {

    @Inject
    ServiceAnnouncements announcements;

    @Override
    public String id() {
        return "public-notice-over";
    }

    @Override
    public Citation basis() {
        return Citation.of("民事诉讼法", 95, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return ActKind.serving();
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (!ServiceMethod.PUBLIC_NOTICE.name().equals(situation.facts().getString("method", ""))) {
            return List.of();
        }
        return Facts.uuids(situation.facts(), "documents").stream().map(announcements::ofDocument)
                .flatMap(found -> judge(found, situation.day())).distinct().toList();
    }

    /** The rule itself, for one document. */
    Stream<Finding> judge(Optional<ServiceAnnouncement> announcement, LocalDate day) {
        if (announcement.isEmpty()) {
            return Stream.of(Finding.block(this, "document.rule.not-announced", null));
        }
        return announcement.get().isOverOn(day) ? Stream.of() : Stream.of(Finding.block(this, "document.rule.notice-runs",
                "limits", announcement.get().announcedOn(), announcement.get().servedOn()));
    }
}
