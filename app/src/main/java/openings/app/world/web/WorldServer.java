package openings.app.world.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import openings.app.world.Board;
import openings.app.world.Board.Format;
import openings.app.world.Employer;
import openings.app.world.World;

/**
 * The boards and the statistical office of a world on the loopback interface. Source ids and posting identifiers do not
 * depend on the ports; addresses do. Thread-safe.
 */
public final class WorldServer implements AutoCloseable {
    private static final String OFFICE = "statistics";

    private final World world;
    private final AtomicReference<Instant> now;
    private final LongAdder requests = new LongAdder();
    private final LongAdder denied = new LongAdder();
    private final LongAdder reserved = new LongAdder();
    private final Map<Board, Host> boards = new LinkedHashMap<>();
    private final Host office;
    private final Ports ports;

    private WorldServer(World world, Ports ports) {
        this.world = world;
        now = new AtomicReference<>(world.config().week(0));
        Traps traps = new Traps(denied, reserved);
        for (Board board : world.boards()) {
            Website website = new BoardWebsite(new Shelf(board, world, this::today), traps);
            boards.put(board, ports.open(board.id(), counted(website)));
        }
        office = ports.open(OFFICE, counted(new StatisticalOffice(world.survey(), now::get)));
        this.ports = ports;
    }

    /** Serves {@code world} on any free ports, as of its first day. */
    public static WorldServer start(World world) {
        return start(world, Ports.any());
    }

    /** Serves {@code world} on the ports given where they are free, as of its first day. */
    public static WorldServer start(World world, Ports ports) {
        return new WorldServer(world, ports);
    }

    /** Notes the ports that it listens on, for a later start to use. */
    public void keepPorts() {
        ports.keep();
    }

    private Website counted(Website website) {
        return request -> {
            requests.increment();
            return website.answer(request);
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now.get(), ZoneOffset.UTC);
    }

    /** From now on shows what is listed and published on the day of {@code instant}. */
    public void advanceTo(Instant instant) {
        now.set(instant);
    }

    /** When the world begins: midnight (UTC) of its first day. */
    public Instant clockStart() {
        return world.config().week(0);
    }

    /** The sites file for the crawler: every source of the world with the addresses of this start. */
    public String sitesYaml() {
        SitesYaml yaml = new SitesYaml();
        boards.forEach((board, host) -> {
            if (board.format() == Format.ASHBY) {
                for (Employer employer : world.employersWithOwnSite()) {
                    yaml.employer(employer, board, host.base());
                }
            } else {
                yaml.board(board, host.base());
            }
        });
        return yaml.toString();
    }

    /** The address to which {@code /sdmx/2.1/data/…} is appended. */
    public URI officialBase() {
        return office.base();
    }

    /** The address of a board's server. */
    URI base(Board board) {
        Host host = boards.get(board);
        if (host == null) {
            throw new IllegalArgumentException("Not a board of this world: " + board.id());
        }
        return host.base();
    }

    /** How many requests came in. */
    public long requests() {
        return requests.sum();
    }

    /** How many of them were for paths that robots.txt denies. */
    public long requestsToDeniedPaths() {
        return denied.sum();
    }

    /** How many of them were for paths that are reserved from text and data mining. */
    public long requestsToReservedPaths() {
        return reserved.sum();
    }

    @Override
    public void close() {
        boards.values().forEach(Host::close);
        office.close();
    }
}
