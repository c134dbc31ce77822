using Rncp35419;

Certification fiche = Certification.Rncp35419;
System.Console.WriteLine(fiche.Code + " " + fiche.Blocs.Length);
