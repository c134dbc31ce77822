using Rncp35419;

Certification fiche = Certification.Rncp35419;
System.Console.WriteLine(fiche.Code + " " + fiche.Blocs.Length);
// By the converters that the fiche has, as no other generator of the project can see it.
System.Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(new[] { Bloc.BC01 }));
