package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.tiean.disclosure.entity.OpenDataDump;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;

/** {@code /public/open-data.xhtml}: the files, what their columns mean, and on what terms they may be used (开放数据). */
@Named
@RequestScoped
public class OpenDataPage {

    @Inject
    OpenData data;

    @Inject
    OpenDataFiles files;

    @Inject
    Formats formats;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private Page<OpenDataDump> page;

    public Page<OpenDataDump> getPage() {
        if (page == null) {
            page = data.dumps(formats.slice());
        }
        return page;
    }

    public OpenDataDump getLatest() {
        return files.latest().orElse(null);
    }

    /** Whether it can be taken away still. */
    public boolean offered(OpenDataDump dump) {
        return !dump.isRecalled() && !dump.day().isBefore(files.firstDay());
    }

    public String getTerms() {
        return settings.text("publication.open-data-terms", null, Zones.today(clock));
    }
}
