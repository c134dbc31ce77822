using System.Text.Json;
using Rncp;
using Rncp41364;

// browse
Certification fiche = Certification.Rncp41364;
Console.WriteLine($"{fiche.Code} {fiche.Intitule}, {fiche.Niveau}, until {fiche.FinEnregistrement:O}");
foreach (Bloc bloc in fiche.Blocs)
    foreach (Competence c in bloc.Competences)
        Console.WriteLine($"{c.Code} {c.Libelle} ({bloc.Evaluation})");
foreach (Metier m in fiche.Metiers) Console.WriteLine(m.Libelle);
Rome rome = Rome.E1101;
CodeRome code = rome.Code;
Console.WriteLine($"{code} {rome.Libelle}");

// compile-checked members
Bloc b = Bloc.BC02;
Competence cp = Competence.BC02C03;
Metier metier = Metier.CommunityManager;
Console.WriteLine($"{b.Code} {cp.Code} {metier.Libelle} {Nsf.N320m.Code} {Formacode.F11001.Code}");

// exhaustive, two ways
string salle = b.Cle switch { CleBloc.BC01 => "A", CleBloc.BC02 => "B", CleBloc.BC03 => "C", CleBloc.BC04 => "D" };
int heures = b.Selon(bc01: 140, bc02: 210, bc03: 175, bc04: 105);
Console.WriteLine($"salle {salle}, {heures} h");

// codes at the edges
Bloc same = Bloc.Parse("rncp41364bc02");
bool ok = Bloc.TryParse("RNCP41364BC09", null, out _);
string json = JsonSerializer.Serialize(new[] { Bloc.BC01 });
Console.WriteLine($"{ReferenceEquals(same, Bloc.BC02)} {ReferenceEquals(Bloc.Parse("BC02"), Bloc.BC02)} {ok} {json}");
Console.WriteLine($"{Bloc.TryParse(" BC02", out _)} {Bloc.TryParse("ＢＣ02", out _)}");

// progress
Progression p = fiche.Progression([Bloc.BC01, Bloc.BC03]);
Console.WriteLine($"{string.Join(' ', p.Acquis)} | {string.Join(' ', p.Manquants)} | {p.EstCertifie}");
