using Ardalis.SmartEnum;

namespace Rncp.Benchmarks.Codes;

/// <summary>The compétences as the documentation of SmartEnum has it: a static field for each.</summary>
public sealed class CompetenceSmart : SmartEnum<CompetenceSmart>
{
    public static readonly CompetenceSmart BC01C01 = new("BC01C01", 101);
    public static readonly CompetenceSmart BC01C02 = new("BC01C02", 102);
    public static readonly CompetenceSmart BC01C03 = new("BC01C03", 103);
    public static readonly CompetenceSmart BC01C04 = new("BC01C04", 104);
    public static readonly CompetenceSmart BC01C05 = new("BC01C05", 105);
    public static readonly CompetenceSmart BC01C06 = new("BC01C06", 106);
    public static readonly CompetenceSmart BC01C07 = new("BC01C07", 107);
    public static readonly CompetenceSmart BC01C08 = new("BC01C08", 108);
    public static readonly CompetenceSmart BC01C09 = new("BC01C09", 109);
    public static readonly CompetenceSmart BC01C10 = new("BC01C10", 110);
    public static readonly CompetenceSmart BC01C11 = new("BC01C11", 111);
    public static readonly CompetenceSmart BC02C01 = new("BC02C01", 201);
    public static readonly CompetenceSmart BC02C02 = new("BC02C02", 202);
    public static readonly CompetenceSmart BC02C03 = new("BC02C03", 203);
    public static readonly CompetenceSmart BC02C04 = new("BC02C04", 204);
    public static readonly CompetenceSmart BC02C05 = new("BC02C05", 205);
    public static readonly CompetenceSmart BC02C06 = new("BC02C06", 206);
    public static readonly CompetenceSmart BC02C07 = new("BC02C07", 207);
    public static readonly CompetenceSmart BC02C08 = new("BC02C08", 208);
    public static readonly CompetenceSmart BC02C09 = new("BC02C09", 209);
    public static readonly CompetenceSmart BC02C10 = new("BC02C10", 210);
    public static readonly CompetenceSmart BC02C11 = new("BC02C11", 211);
    public static readonly CompetenceSmart BC03C01 = new("BC03C01", 301);
    public static readonly CompetenceSmart BC03C02 = new("BC03C02", 302);
    public static readonly CompetenceSmart BC03C03 = new("BC03C03", 303);
    public static readonly CompetenceSmart BC03C04 = new("BC03C04", 304);
    public static readonly CompetenceSmart BC03C05 = new("BC03C05", 305);
    public static readonly CompetenceSmart BC03C06 = new("BC03C06", 306);
    public static readonly CompetenceSmart BC03C07 = new("BC03C07", 307);
    public static readonly CompetenceSmart BC03C08 = new("BC03C08", 308);
    public static readonly CompetenceSmart BC03C09 = new("BC03C09", 309);
    public static readonly CompetenceSmart BC03C10 = new("BC03C10", 310);
    public static readonly CompetenceSmart BC03C11 = new("BC03C11", 311);
    public static readonly CompetenceSmart BC04C01 = new("BC04C01", 401);
    public static readonly CompetenceSmart BC04C02 = new("BC04C02", 402);
    public static readonly CompetenceSmart BC04C03 = new("BC04C03", 403);
    public static readonly CompetenceSmart BC04C04 = new("BC04C04", 404);
    public static readonly CompetenceSmart BC04C05 = new("BC04C05", 405);
    public static readonly CompetenceSmart BC04C06 = new("BC04C06", 406);
    public static readonly CompetenceSmart BC04C07 = new("BC04C07", 407);
    public static readonly CompetenceSmart BC04C08 = new("BC04C08", 408);
    public static readonly CompetenceSmart BC04C09 = new("BC04C09", 409);
    public static readonly CompetenceSmart BC04C10 = new("BC04C10", 410);
    public static readonly CompetenceSmart BC04C11 = new("BC04C11", 411);

    private CompetenceSmart(string name, int value) : base(name, value)
    {
    }
}
