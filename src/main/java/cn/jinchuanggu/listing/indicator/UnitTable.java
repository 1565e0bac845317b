package cn.jinchuanggu.listing.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The units that are known, by every way they are written. Rates are not listed; {@link UnitReader} builds them.
 *
 * <p>Columns: dimension, shown symbol, factor to the base unit, further spellings. A spelling that begins with
 * {@code /} counts only as a divisor. Factors: SI brochure, 9th edition; mu (亩) is 2000/3 m².
 */
final class UnitTable {

    private static final String ROWS = """
            长度 nm 1E-9 纳米 ㎚
            长度 μm 1E-6 um 微米 ㎛ μ
            长度 mm 1E-3 毫米 ㎜ MM
            长度 cm 1E-2 厘米 公分 ㎝
            长度 dm 1E-1 分米
            长度 m 1 米
            长度 km 1E3 公里 千米 ㎞ Km KM
            长度 英寸 0.0254
            面积 μm² 1E-12 平方微米
            面积 mm² 1E-6 平方毫米
            面积 cm² 1E-4 平方厘米 ㎠
            面积 m² 1 平方米 平米 ㎡ 平方
            面积 km² 1E6 平方公里 平方千米
            面积 亩 666.66666666666666666667
            面积 公顷 1E4 hm²
            体积 μL 1E-9 ul uL μl 微升
            体积 mL 1E-6 ml ML 毫升 ㎖ cc
            体积 L 1E-3 l 升 公升
            体积 mm³ 1E-9 立方毫米
            体积 cm³ 1E-6 立方厘米
            体积 dm³ 1E-3 立方分米
            体积 m³ 1 立方米 立方 ㎥ /方
            标况体积 Nm³ 1 标准立方米 标立方 标方
            质量 ng 1E-12 纳克
            质量 μg 1E-9 ug 微克 ㎍
            质量 mg 1E-6 毫克 ㎎
            质量 g 1E-3 克
            质量 kg 1 公斤 千克 KG Kg ㎏
            质量 斤 0.5 市斤
            质量 t 1E3 吨 公吨
            时间 ns 1E-9 纳秒
            时间 μs 1E-6 us 微秒
            时间 ms 1E-3 毫秒
            时间 s 1 秒 秒钟 sec
            时间 min 60 分钟 /分 mins
            时间 h 3600 小时 个小时 hr hrs /时
            时间 天 86400 d 昼夜 /日 /day
            时间 周 604800 星期 个星期 /week
            年月 月 1 个月 /month
            年月 年 12 /a /y /yr /year
            工作日 工作日 1 个工作日
            温度 ℃ 1 °C 摄氏度 °c
            温度 K 1 开尔文
            压力 Pa 1 帕 pa
            压力 hPa 1E2 百帕
            压力 kPa 1E3 千帕 KPa Kpa KPA
            压力 MPa 1E6 兆帕 Mpa MPA
            压力 GPa 1E9 Gpa 吉帕
            压力 bar 1E5 巴
            压力 mbar 1E2 毫巴
            压力 atm 101325 标准大气压
            压力 Torr 133.322368
            压力 mmHg 133.322387415
            压力 psi 6894.757293
            黏度 mPa·s 1E-3 mPa.s mPas 毫帕秒 cP
            黏度 Pa·s 1 Pa.s
            运动黏度 cSt 1
            功率 mW 1E-3 毫瓦
            功率 W 1 瓦 w
            功率 kW 1E3 千瓦 KW Kw kw
            功率 MW 1E6 兆瓦
            功率 GW 1E9 吉瓦
            功率 马力 735.49875
            视在功率 VA 1 伏安
            视在功率 kVA 1E3 KVA 千伏安
            视在功率 MVA 1E6 兆伏安
            能量 J 1 焦耳
            能量 kJ 1E3 KJ 千焦
            能量 MJ 1E6 兆焦
            能量 GJ 1E9 吉焦
            能量 Wh 3600 W·h 瓦时
            能量 kWh 3.6E6 kW·h kW.h kW*h KWh KWH kwh Kwh 千瓦时 千瓦·时 千瓦小时 度电
            能量 MWh 3.6E9 MW·h 兆瓦时
            能量 GWh 3.6E12 GW·h 吉瓦时
            能量 cal 4.184 卡路里
            能量 kcal 4184 大卡 千卡
            电子能量 eV 1 电子伏特
            电压 mV 1E-3 毫伏
            电压 V 1 伏 伏特
            电压 kV 1E3 KV Kv 千伏
            电流 μA 1E-6 uA 微安
            电流 mA 1E-3 毫安
            电流 A 1 安培
            电流 kA 1E3 KA 千安
            电量 mAh 1E-3 mA·h 毫安时
            电量 Ah 1 A·h 安时
            电阻 mΩ 1E-3 毫欧
            电阻 Ω 1 欧姆
            电阻 kΩ 1E3 千欧
            电阻 MΩ 1E6 兆欧
            电容 pF 1E-12
            电容 nF 1E-9
            电容 μF 1E-6 uF
            电感 μH 1E-6 uH
            电感 mH 1E-3
            频率 Hz 1 HZ hz 赫兹 赫
            频率 kHz 1E3 KHz KHZ 千赫 千赫兹
            频率 MHz 1E6 MHZ 兆赫 兆赫兹
            频率 GHz 1E9 GHZ 吉赫
            转速 r/min 1 rpm RPM 转/分钟 转/分 转每分钟 转每分 r/m
            转速 r/s 60 转/秒 转每秒
            力 mN 1E-3
            力 N 1 牛顿
            力 kN 1E3 KN 千牛
            力 MN 1E6
            扭矩 N·m 1 Nm N.m N*m 牛米 牛·米
            扭矩 kN·m 1E3 kNm kN.m KN·m 千牛米 千牛·米
            扭矩 mN·m 1E-3 mNm
            分贝 dB 1 分贝 db DB
            分贝A dB(A) 1 dBA db(A) 分贝(A)
            分贝毫瓦 dBm 1
            分贝增益 dBi 1
            角度 ° 1 角度
            角度 ′ 0.016666666666666666666667 角分
            角度 ″ 0.00027777777777777777777778 角秒
            角度 rad 57.295779513082320876798 弧度
            角度 mrad 0.057295779513082320876798 毫弧度
            度 度 1
            比例 % 1E-2
            比例 ‰ 1E-3
            比例 ppm 1E-6 PPM
            比例 ppb 1E-9 PPB
            质量分数 wt% 1 %wt wt.% 质量%
            体积分数 vol% 1 %vol v% Vol%
            相对湿度 %RH 1 %rh %R.H.
            量程分数 %FS 1 %F.S. %F.S
            百分点 百分点 1 个百分点
            倍率 倍 1
            目数 目 1
            硬度HRC HRC 1
            硬度HRB HRB 1
            硬度HV HV 1
            硬度HB HB 1 HBW
            硬度邵A Shore_A 1 邵A 邵氏A HA
            硬度邵D Shore_D 1 邵D 邵氏D
            信息量 bit 0.125 比特
            信息量 B 1 字节 Byte
            信息量 KB 1E3 kB
            信息量 MB 1E6
            信息量 GB 1E9
            信息量 TB 1E12
            信息量 PB 1E15
            码率 bps 1
            码率 kbps 1E3 Kbps kb/s
            码率 Mbps 1E6 Mb/s
            码率 Gbps 1E9 Gb/s
            帧率 fps 1 帧/秒 帧每秒 FPS
            像素 像素 1
            照度 lx 1 lux 勒克斯
            光通量 lm 1 流明
            亮度 cd/m² 1 nit nits 尼特
            磁场 特斯拉 1
            磁场 mT 1E-3
            物质的量 mol 1 摩尔
            物质的量 mmol 1E-3 毫摩尔
            菌落 CFU 1 cfu
            酶活 U 1 IU
            放射性 Bq 1
            计数:次 次 1
            计数:台 台 1 台套
            计数:套 套 1
            计数:片 片 1
            计数:件 件 1
            计数:人 人 1
            计数:只 只 1
            计数:支 支 1
            计数:根 根 1
            计数:头 头 1
            计数:头份 头份 1
            计数:羽份 羽份 1
            计数:羽 羽 1
            计数:株 株 1
            计数:粒 粒 1
            计数:颗 颗 1
            计数:张 张 1
            计数:辆 辆 1
            计数:块 块 1
            计数:篇 篇 1
            计数:盒 盒 1
            计数:瓶 瓶 1
            计数:袋 袋 1
            计数:转 转 1 r
            计数:锅 锅 1
            计数:炉 炉 1 炉次
            计数:循环 次循环 1 个循环 循环 周次
            数量:个 个 1
            数量:项 项 1
            数量:条 条 1
            数量:种 种 1
            数量:类 类 1
            数量:家 家 1
            数量:名 名 1
            数量:位 位 1
            数量:级 级 1
            数量:层 层 1
            数量:道 道 1
            数量:组 组 1
            数量:点 点 1
            数量:批 批 1 批次
            数量:户 户 1
            数量:路 路 1
            数量:通道 通道 1 个通道
            数量:班 班 1
            金额 元 1 人民币元 元人民币 块钱 圆
            金额美元 美元 1 USD
            """;

    private static final String DIVISOR_ONLY = "/";

    private static final Map<Character, List<Spelling>> BY_FIRST = index();

    private UnitTable() {
    }

    /**
     * One way to write a unit.
     *
     * @param written     the characters, folded as {@link PlainText} folds
     * @param divisorOnly whether it counts only after 每 or a slash
     */
    record Spelling(String written, MeasureUnit unit, boolean divisorOnly) {
    }

    static MeasureUnit known(String symbol) {
        return BY_FIRST.get(symbol.charAt(0)).stream().filter(s -> s.written.equals(symbol)).findFirst()
                .orElseThrow().unit;
    }

    /** The longest spelling that stands at this offset; null when none does. */
    static Spelling longestAt(PlainText text, int i, boolean asDivisor) {
        for (Spelling s : BY_FIRST.getOrDefault(text.at(i), List.of())) {
            if ((asDivisor || !s.divisorOnly) && text.startsAt(i, s.written) && endsThere(text, i, s)) {
                return s;
            }
        }
        return null;
    }

    private static boolean endsThere(PlainText text, int i, Spelling s) {
        char last = s.written.charAt(s.written.length() - 1);
        char next = text.at(i + s.written.length());
        boolean letters = PlainText.isLatin(last) || last == 'μ' || last == 'Ω';
        return !(letters && (PlainText.isLatin(next) || next == 'Ω' || next == 'μ'));
    }

    private static Map<Character, List<Spelling>> index() {
        Map<Character, List<Spelling>> byFirst = new HashMap<>();
        for (String row : ROWS.lines().toList()) {
            String[] cells = row.split(" ");
            MeasureUnit unit = unitOf(cells);
            add(byFirst, unit.symbol(), unit);
            for (int k = 3; k < cells.length; k++) {
                add(byFirst, cells[k], unit);
            }
        }
        byFirst.values().forEach(list -> list.sort(Comparator.comparingInt(s -> -s.written.length())));
        return byFirst;
    }

    private static MeasureUnit unitOf(String[] cells) {
        String symbol = cells[1].replace('_', ' ');
        BigDecimal offset = symbol.equals("℃") ? new BigDecimal("273.15") : BigDecimal.ZERO;
        return new MeasureUnit(symbol, new Dimension(cells[0]), new BigDecimal(cells[2]), offset);
    }

    private static void add(Map<Character, List<Spelling>> byFirst, String cell, MeasureUnit unit) {
        boolean divisorOnly = cell.startsWith(DIVISOR_ONLY);
        String written = divisorOnly ? cell.substring(1) : cell;
        for (String variant : List.of(written, written.replace('²', '2').replace('³', '3'),
                written.replace("²", "^2").replace("³", "^3"))) {
            List<Spelling> list = byFirst.computeIfAbsent(variant.charAt(0), c -> new ArrayList<>());
            if (list.stream().noneMatch(s -> s.written.equals(variant))) {
                list.add(new Spelling(variant, unit, divisorOnly));
            }
        }
    }
}
