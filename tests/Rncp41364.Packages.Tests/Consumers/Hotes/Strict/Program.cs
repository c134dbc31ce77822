using Rncp36490;

System.Console.WriteLine($"{Certification.Rncp36490.Code} {Certification.Rncp36490.Blocs.Length}");
