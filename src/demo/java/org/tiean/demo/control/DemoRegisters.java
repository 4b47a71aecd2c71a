package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.boundary.MonitoringDevices;
import org.tiean.authority.boundary.OfficerRegister;
import org.tiean.authority.entity.DeviceEntry;
import org.tiean.authority.entity.DeviceEntry.Kind;
import org.tiean.authority.entity.DeviceType;
import org.tiean.authority.entity.OfficerAct;
import org.tiean.authority.entity.RegisterDevice;
import org.tiean.authority.entity.Secondment;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.authority.entity.Secondment.Capacity;
import org.tiean.kernel.entity.Zones;
import org.tiean.statute.entity.StatuteKind;

/**
 * Monitoring devices and a loan as the people of the fictional agencies would enter them: two devices in order, one whose
 * calibration ran out, so that what it recorded since is no evidence; an officer of the city lent to the town.
 */
@ApplicationScoped
public class DemoRegisters {

    private static final String BASIS = "公共安全视频图像信息系统管理条例；示范市综合行政执法局非现场执法工作方案（虚构）";

    @Inject
    Cast cast;

    @Inject
    CurrentActor actor;

    @Inject
    Agencies agencies;

    @Inject
    MonitoringDevices devices;

    @Inject
    OfficerRegister officers;

    @Inject
    Clock clock;

    /** Enters all of it; entered again it changes nothing. */
    @Transactional
    public void enter() {
        LocalDate today = Zones.today(clock);
        UUID district = agencies.byCode("ybq-zf").orElseThrow().id();
        device(district, "YBQ-SP-001", "样板街中段视频监控", DeviceType.VIDEO, "样板街56号对面灯杆", 125.115, 30.060, today.plusYears(1));
        device(district, "YBQ-ZS-001", "示例工地噪声自动监测仪", DeviceType.NOISE, "示范大道300号工地东门", 125.112, 30.057, today.plusMonths(8));
        device(district, "YBQ-DQ-001", "示例小吃街油烟在线监测仪", DeviceType.AIR, "虚构巷9号油烟排口", 125.1165, 30.0635, today.minusDays(20));
        cast.enter("secadmin1");
        officers.lend(cast.ids("city2").get(0), new Secondment.Terms(agencies.byCode("xhz").orElseThrow().id(), cast.squad("town1"),
                Capacity.OFFICER, today.plusDays(1), today.plusMonths(3)), new OfficerAct.Ground(id("loan"), today.plusDays(1),
                        "支援虚构镇建筑垃圾专项整治", "示执借〔2026〕3号（虚构）"));
        actor.isSystem();
    }

    private void device(UUID agency, String code, String name, DeviceType type, String place, double longitude, double latitude,
            LocalDate calibratedUntil) {
        UUID device = id(code);
        LocalDate day = LocalDate.of(2025, 11, 3);
        cast.enter("catalogue1");
        devices.register(new RegisterDevice(device, agency, code, name, type, place, longitude, latitude, BASIS,
                StatuteKind.ADMINISTRATIVE_REGULATION));
        for (Kind kind : List.of(Kind.TECHNICAL_REVIEW, Kind.PUBLICATION, Kind.MARKING, Kind.CALIBRATION)) {
            devices.enter(device, new DeviceEntry.Given(id(code + kind), kind, true, day, kind == Kind.CALIBRATION ? calibratedUntil : null,
                    document(kind), null));
        }
        cast.enter("reviewer1");
        devices.enter(device, new DeviceEntry.Given(id(code + Kind.LEGAL_REVIEW), Kind.LEGAL_REVIEW, true, day, null,
                document(Kind.LEGAL_REVIEW), null));
    }

    private static String document(Kind kind) {
        return switch (kind) {
            case LEGAL_REVIEW -> "电子技术监控设备法制审核意见书（示样法审〔2025〕7号，虚构）";
            case TECHNICAL_REVIEW -> "电子技术监控设备技术审核报告（示样技审〔2025〕4号，虚构）";
            case PUBLICATION -> "样板区人民政府网站设置地点公告（2025年第6号，虚构）";
            case MARKING -> "现场标志牌照片（虚构）";
            case CALIBRATION -> "示范市计量测试所检定证书（虚构）";
            case RETIREMENT -> "停用通知（虚构）";
        };
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("demo-register:" + name).getBytes(StandardCharsets.UTF_8));
    }
}
