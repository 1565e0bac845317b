package planted.listing;

import java.net.http.HttpClient;

/** Asks another host, which only the clients that are named may. */
class ReachesOut {

    HttpClient out() {
        return HttpClient.newHttpClient();
    }
}
