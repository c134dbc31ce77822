using Rncp;
using Rncp37674;

Certification fiche = Certification.Rncp37674;
ICertification commune = fiche;
Console.WriteLine($"{fiche.Code} {fiche.Intitule}, {fiche.Niveau}");
foreach (Bloc bloc in fiche.Blocs) Console.WriteLine($"{bloc.Code} {bloc.Libelle}");
Console.WriteLine(Bloc.BC01.Selon(bc01: "front", bc02: "back"));
Console.WriteLine(commune.Blocs.Length);
