package cn.jinchuanggu.listing.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people pass on of a listing: a picture that can be scanned, and words to copy; also without scripts. */
@Tag("slow")
class ShareBrowserIT extends Chromium {

    private static final int WIDE = 750;
    private static final int LARGEST = 300 * 1024;

    @Test
    void aPosterLeadsToItsPage() throws Exception {
        Page visitor = openWithoutScripts("/needs/need-q-01");
        assertThat(visitor.locator("meta[property='og:image']").getAttribute("content")).isEqualTo(address() + "/needs/need-q-01/poster.png");
        press(visitor, "main a[href$='/share']");
        assertThat(visitor.locator("#share-words").inputValue()).startsWith("【技术需求·示例】").endsWith(address() + "/needs/need-q-01");
        photograph(open("/needs/need-q-01/share"), "share");
        assertThat(scan(poster(visitor, "/needs/need-q-01/poster.png", "poster-need"))).isEqualTo(address() + "/needs/need-q-01");
        assertThat(scan(poster(visitor, "/achievements/ach-q-03/poster.png?matches=true", "poster-matches"))).isEqualTo(address() + "/achievements/ach-q-03/matches");
        assertThat(open("/").locator("meta[property='og:image']").getAttribute("content")).isEqualTo(address() + "/img/share.png");
    }

    @Test
    void aMaskedUnitStaysMaskedAndWhatIsWithdrawnHasNoPoster() throws IOException {
        String need = api("enterprise").post("/api/needs", """
                {"title": "海报测试：皮带机托辊异响要能在线发现", "text": "托辊坏了没人知道，要能在线发现异响并报警。", "masked": true}""").json().path("id").asString();
        Page owner = signIn("enterprise");
        go(owner, "/needs/" + need + "/share");
        assertThat(owner.locator("main").innerText() + owner.locator("#share-words").inputValue()).doesNotContain("卫翎");
        poster(owner, "/needs/" + need + "/poster.png", "poster-masked");
        api("enterprise").post("/api/listings/" + need + "/withdraw", "{}");
        for (String path : new String[] {"/poster.png", "/share"}) {
            assertThat(owner.request().get(address() + "/needs/" + need + path).status()).isEqualTo(404);
            assertThat(owner.request().get(address() + "/achievements/need-q-01" + path).status()).as("another kind").isEqualTo(404);
        }
    }

    private byte[] poster(Page page, String path, String name) throws IOException {
        APIResponse answer = page.request().get(address() + path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).contains(Map.entry("content-type", "image/png"));
        Files.write(Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".png"), answer.body());
        assertThat(answer.body().length).isLessThanOrEqualTo(LARGEST);
        return answer.body();
    }

    private static String scan(byte[] png) throws IOException, NotFoundException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isEqualTo(WIDE);
        int[] pixels = picture.getRGB(0, 0, WIDE, picture.getHeight(), null, 0, WIDE);
        return new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(WIDE, picture.getHeight(), pixels))))[0].getText();
    }
}
