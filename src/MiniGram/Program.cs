System.Console.WriteLine("minigram");
