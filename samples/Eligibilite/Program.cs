System.Console.WriteLine(Rncp41364.Certification.Rncp41364);
