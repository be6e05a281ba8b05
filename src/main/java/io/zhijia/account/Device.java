package io.zhijia.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a person recognizes their own device by: which program on which machine. */
public final class Device {

    private static final Map<String, String> PROGRAMS = inOrder(
            "wxwork",
            "企业微信",
            "MicroMessenger",
            "微信",
            "DingTalk",
            "钉钉",
            "Edg/",
            "Edge",
            "Firefox/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");
    private static final Map<String, String> MACHINES = inOrder(
            "HarmonyOS",
            "HarmonyOS",
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Macintosh",
            "Mac",
            "Linux",
            "Linux");

    /** Such as 微信 Android; empty if it is none of those people know. */
    public static String named(String userAgent) {
        return (first(PROGRAMS, userAgent) + " " + first(MACHINES, userAgent)).strip();
    }

    private static String first(Map<String, String> known, String userAgent) {
        return known.entrySet().stream()
                .filter(mark -> userAgent.contains(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... marksAndNames) {
        var known = new LinkedHashMap<String, String>();
        for (int i = 0; i < marksAndNames.length; i += 2) {
            known.put(marksAndNames[i], marksAndNames[i + 1]);
        }
        return known;
    }

    private Device() {}
}
