package org.tiean.authority.entity;

/** What a monitoring device records (设备类型). */
public enum DeviceType {
    /** 视频监控. */
    VIDEO,
    /** 噪声自动监测. */
    NOISE,
    /** 扬尘、油烟等大气监测. */
    AIR,
    /** 称重. */
    WEIGHING,
    /** 车辆卫星定位. */
    POSITIONING,
    /** 其他. */
    OTHER
}
