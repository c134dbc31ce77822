Rncp.ICertification[] fiches = [Tard.Precise.Certification.Rncp35419, Rncp36490.Certification.Rncp36490, Tard.Ecrite.Certification.Rncp37674];
foreach (var fiche in fiches) Console.WriteLine($"{fiche.GetType()} {fiche.GetType().IsPublic}");
Console.WriteLine(fiches[0].GetType().Assembly.GetType("Rncp999.Certification") is null);
