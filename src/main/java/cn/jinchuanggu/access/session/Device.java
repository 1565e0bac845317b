package cn.jinchuanggu.access.session;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser says it is, in words that its owner knows again. */
final class Device {

    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static { // the first that fits: later ones also name earlier ones
        BROWSERS.put("MicroMessenger", "微信");
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("Safari", "Safari");
        SYSTEMS.put("HarmonyOS", "鸿蒙");
        SYSTEMS.put("Android", "安卓");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private Device() {
    }

    static String of(String userAgent) {
        String said = userAgent == null ? "" : userAgent;
        return first(BROWSERS, said, "其他浏览器") + " · " + first(SYSTEMS, said, "其他系统");
    }

    private static String first(Map<String, String> known, String said, String otherwise) {
        return known.entrySet().stream().filter(e -> said.contains(e.getKey())).map(Map.Entry::getValue).findFirst().orElse(otherwise);
    }
}
